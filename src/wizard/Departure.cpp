#include "wizard/Departure.h"

#include "ui_Departure.h"

#include <QtCore/QEvent>
#include <QtWidgets/QPushButton>

namespace vesper {

using Stick = StickRemoval::State;
using Way = WayOut::Kind;
using State = WayOut::State;

Departure::Departure(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Departure>())
{
    m_ui->setupUi(this);
    hide();
}

Departure::~Departure() = default;

void Departure::offer(StickRemoval *removal, WayOut *wayOut, const QString &label)
{
    m_removal = removal;
    m_wayOut = wayOut;
    m_situation.label = label;
    connect(m_removal, &StickRemoval::changed, this, &Departure::follow);
    connect(m_wayOut, &WayOut::changed, this, &Departure::follow);
    connect(m_ui->removeButton, &QPushButton::clicked, m_removal, &StickRemoval::remove);
    connect(m_ui->shutDownButton, &QPushButton::clicked, m_wayOut, &WayOut::begin);
    connect(m_ui->stayOnButton, &QPushButton::clicked, m_wayOut, &WayOut::stop);
    look();
}

void Departure::goHome()
{
    m_goingHome = true;
    follow();
}

void Departure::stayOn()
{
    m_situation.stayedOn = true;
    look();
}

bool Departure::isStickRemoved() const
{
    return m_situation.stick == Stick::Removed;
}

QPushButton *Departure::mainButton() const
{
    const Stick stick = m_situation.stick;
    const bool busy = stick == Stick::Refused && m_situation.problem == EjectProblem::Busy;
    const bool first = stick == Stick::Offered || stick == Stick::Working || busy;
    return first ? m_ui->removeButton : nullptr;
}

void Departure::follow()
{
    const Stick stick = m_removal->state();
    if (m_goingHome && stick == Stick::Offered) {
        m_removal->remove(); // comes back here
        return;
    }
    if (m_goingHome && stick == Stick::Refused) {
        m_goingHome = false;
        m_situation.stayedOn = true;
    }
    // Shutting down unmounts whatever nobody else could, logging out mostly too.
    if (m_goingHome && stick != Stick::Asking && stick != Stick::Working) {
        m_goingHome = false;
        m_wayOut->begin();
    }
    look();
}

void Departure::look()
{
    m_situation.stick = m_removal->state();
    m_situation.problem = m_removal->problem();
    m_situation.way = m_wayOut->kind();
    m_situation.state = m_wayOut->state();
    m_situation.secondsLeft = m_wayOut->secondsLeft();
    show(m_situation);
}

void Departure::show(const Situation &situation)
{
    m_situation = situation;
    refresh();
    Q_EMIT changed();
}

void Departure::refresh()
{
    const Stick stick = m_situation.stick;
    const State state = m_situation.state;
    const bool ready = state == State::Offered || state == State::Refused;
    const bool heldKeyboard = window()->focusWidget() == m_ui->departureLabel;
    QStringList sentences{removalText(), wayOutText()};
    sentences.removeAll(QString());
    nameButtons();
    m_ui->departureLabel->setText(sentences.join(u' '));
    m_ui->departureLabel->setVisible(!sentences.isEmpty());
    const bool gone = stick == Stick::Refused && m_situation.problem == EjectProblem::Gone;
    m_ui->removeButton->setVisible(stick == Stick::Offered || stick == Stick::Working
                                   || (stick == Stick::Refused && !gone));
    // Left to itself, the keyboard would go on to the next button, and press it by a second Enter.
    if (stick == Stick::Working && window()->focusWidget() == m_ui->removeButton)
        m_ui->departureLabel->setFocus(Qt::OtherFocusReason);
    m_ui->removeButton->setEnabled(stick != Stick::Working && state != State::Going);
    m_ui->shutDownButton->setVisible(ready);
    m_ui->shutDownButton->setEnabled(stick != Stick::Working);
    m_ui->stayOnButton->setVisible(state == State::CountingDown);
    const bool anything = !sentences.isEmpty() || !m_ui->removeButton->isHidden()
                          || !m_ui->shutDownButton->isHidden();
    setVisible(anything);
    if (heldKeyboard && stick != Stick::Working)
        Q_EMIT keyboardReleased();
}

QString Departure::removalText() const
{
    switch (m_situation.stick) {
    case Stick::ByHand:
        //: %1: the stick's label
        return tr("Before you pull out “%1”, eject it in the file manager of this computer.")
            .arg(m_situation.label);
    case Stick::Offered:
        return tr("Press “Remove safely” before you pull out “%1”.").arg(m_situation.label);
    case Stick::Working:
        return tr("“%1” is being removed. Leave it plugged in.").arg(m_situation.label);
    case Stick::Refused:
        return problemText();
    case Stick::Fixed:
    case Stick::Asking:
    case Stick::Removed: // the page itself says so
        break;
    }
    return {};
}

QString Departure::problemText() const
{
    switch (m_situation.problem) {
    case EjectProblem::Busy:
        return tr("A program still uses “%1”. Close the windows that show what is on it, then "
                  "press "
                  "“Remove safely” again.")
            .arg(m_situation.label);
    case EjectProblem::NotPermitted:
        return tr("You may not remove “%1” on this computer. Shut the computer down before you "
                  "pull it out.")
            .arg(m_situation.label);
    case EjectProblem::Gone:
        return tr("“%1” was pulled out before it was removed safely. Next time, press “Remove "
                  "safely” first.")
            .arg(m_situation.label);
    case EjectProblem::Failed:
        break;
    }
    return tr("“%1” could not be removed safely. Shut the computer down before you pull it out.")
        .arg(m_situation.label);
}

void Departure::nameButtons()
{
    m_ui->retranslateUi(this);
    if (m_situation.way == Way::ShutDown)
        return;
    m_ui->shutDownButton->setText(tr("&Log out"));
    //: Stops the countdown to logging out
    m_ui->stayOnButton->setText(tr("Sta&y logged in"));
}

QString Departure::wayOutText() const
{
    return m_situation.way == Way::ShutDown ? shutDownText() : logOutText();
}

QString Departure::logOutText() const
{
    switch (m_situation.state) {
    case State::CountingDown:
        return tr("You are logged out in %n second(s).", nullptr, m_situation.secondsLeft);
    case State::Going:
        return tr("You are being logged out.");
    case State::Refused:
        return tr("You stay logged in: the session does not end now. Another program may have a "
                  "question.");
    case State::Impossible:
    case State::Offered:
        break;
    }
    return m_situation.stayedOn ? tr("You stay logged in, so that you can read this.") : QString();
}

QString Departure::shutDownText() const
{
    switch (m_situation.state) {
    case State::CountingDown:
        return tr("The computer shuts down in %n second(s).", nullptr, m_situation.secondsLeft);
    case State::Going:
        return tr("The computer is shutting down.");
    case State::Refused:
        return tr("The computer stays on: it cannot be shut down now. Another program may need "
                  "it.");
    case State::Impossible:
    case State::Offered:
        break;
    }
    return m_situation.stayedOn ? tr("The computer stays on, so that you can read this.")
                                : QString();
}

void Departure::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace vesper
