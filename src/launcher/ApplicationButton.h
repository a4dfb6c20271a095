#pragma once

#include "launcher/ApplicationPicture.h"
#include "presence/Presence.h"
#include "suite/Suite.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>

namespace vesper {

/// An application of the suite: its picture, its name, and whether it is open now.
class ApplicationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `place`: which one of the suite it is.
    ApplicationButton(const Application &application, std::size_t place, QWidget *parent = nullptr);

    [[nodiscard]] bool isStarting() const { return m_starting.isActive(); }
    [[nodiscard]] const QString &application() const { return m_id; }
    /// Those that are open on this computer, of whatever application.
    void setOpen(const std::vector<OpenApplication> &applications);
    /// It was asked to start: a second click by mistake is none, until it is open, or for ten
    /// seconds.
    void setStarting();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString stateText() const;

    QString m_id;
    LocalizedText m_name;
    ApplicationPicture m_picture;
    std::optional<OpenApplication> m_open;
    QTimer m_starting;
};

} // namespace vesper
