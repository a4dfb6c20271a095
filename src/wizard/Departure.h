#pragma once

#include "wizard/StickRemoval.h"
#include "wizard/WayOut.h"

#include <QtWidgets/QWidget>

#include <memory>

class QPushButton;

namespace Ui {
class Departure;
}

namespace vesper {

/// What is left to do after a backup: taking out the stick, shutting down the computer or logging
/// out, or both, one after the other. Says what happens, and where something does not, what to do
/// instead.
class Departure final : public QWidget
{
    Q_OBJECT

public:
    /// Where stick and way out stand. A value.
    struct Situation
    {
        StickRemoval::State stick = StickRemoval::State::Fixed;
        EjectProblem problem = EjectProblem::Failed; ///< with State::Refused
        WayOut::Kind way = WayOut::Kind::ShutDown;
        WayOut::State state = WayOut::State::Impossible;
        int secondsLeft = 0;   ///< with State::CountingDown
        bool stayedOn = false; ///< it was to be gone, and is not
        QString label = {};    ///< the drive's
    };

    explicit Departure(QWidget *parent = nullptr);
    ~Departure() override;

    /// `label`: the drive's. Both objects live at least as long as this.
    void offer(StickRemoval *removal, WayOut *wayOut, const QString &label);
    /// Takes out what can be taken out, then goes. Where that fails, everything stays as it is.
    void goHome();
    /// The person wanted to go home, but there is something to read first.
    void stayOn();
    /// Says where they stand; those on offer are looked at without being asked to.
    void show(const Situation &situation);
    /// What comes before anything else: taking the stick out. Null: nothing does.
    [[nodiscard]] QPushButton *mainButton() const;
    /// It can be pulled out now.
    [[nodiscard]] bool isStickRemoved() const;

Q_SIGNALS:
    void changed();
    /// The keyboard, which nothing could be pressed with while the stick was let go, is free again.
    void keyboardReleased();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void look();
    void refresh();
    [[nodiscard]] QString removalText() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString wayOutText() const;
    [[nodiscard]] QString shutDownText() const;
    [[nodiscard]] QString logOutText() const;
    void nameButtons();

    std::unique_ptr<Ui::Departure> m_ui;
    StickRemoval *m_removal = nullptr;
    WayOut *m_wayOut = nullptr;
    Situation m_situation;
    bool m_goingHome = false; ///< as soon as the stick is out
};

} // namespace vesper
