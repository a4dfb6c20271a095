#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace Ui {
class Departure;
}

namespace vesper {

class ShutDown;
class StickRemoval;

/// What is left to do after a backup: taking out the stick, shutting down the computer, or both,
/// one after the other. Says what happens, and where something does not, what to do instead.
class Departure final : public QWidget
{
    Q_OBJECT

public:
    explicit Departure(QWidget *parent = nullptr);
    ~Departure() override;

    /// `label`: the drive's. Both objects live at least as long as this.
    void offer(StickRemoval *removal, ShutDown *shutDown, const QString &label);
    /// Takes out what can be taken out, then shuts down. Where that fails, the computer stays on.
    void goHome();
    /// The person wanted to go home, but there is something to read first.
    void stayOn();
    /// It can be pulled out now.
    [[nodiscard]] bool isStickRemoved() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void refresh();
    [[nodiscard]] QString removalText() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString shutDownText() const;

    std::unique_ptr<Ui::Departure> m_ui;
    StickRemoval *m_removal = nullptr;
    ShutDown *m_shutDown = nullptr;
    QString m_label;
    bool m_goingHome = false; ///< the computer is to be shut down once the stick is out
    bool m_stayedOn = false;  ///< it was to be, and is not
};

} // namespace vesper
