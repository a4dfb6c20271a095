#pragma once

#include "wizard/Page.h"

#include <memory>

class QTimer;

namespace Ui {
class WithdrawnPage;
}

namespace vesper {

/// An application was opened again while the backup was offered: the offer takes itself back, and
/// the window closes by itself after some seconds. Whoever wanted the backup can still have it.
class WithdrawnPage final : public Page
{
    Q_OBJECT

public:
    /// `application`: its name for people.
    explicit WithdrawnPage(QString application, QWidget *parent = nullptr);
    ~WithdrawnPage() override;

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] bool comesByItself() const override { return true; }

Q_SIGNALS:
    void closeAsked();
    void backupAsked();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::WithdrawnPage> m_ui;
    const QString m_application;
    QTimer *m_closing;
};

} // namespace vesper
