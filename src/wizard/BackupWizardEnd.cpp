// How the wizard is left: what is asked and noted before, and what follows at the end of a session.
#include "destination/TimedQuestion.h"
#include "run/OwedOffer.h"
#include "window/Background.h"
#include "wizard/BackupWizard.h"
#include "wizard/NotNowPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/ShutDownPage.h"
#include "wizard/SuiteUseWatch.h"
#include "wizard/VolumeWatch.h"
#include "wizard/WayOut.h"
#include "wizard/WizardWindow.h"

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

// Whoever shut down wanted the session to end too; whoever logged out did not want the computer to
// go down, perhaps under somebody else. Which of the two it was no service tells: so it is logging
// out unless the person says otherwise.
WayOut &BackupWizard::wayOut() const
{
    const bool isGoingHome = m_where.isNull() ? m_choice.goHome : m_where->isGoingHome();
    return m_isEnding && !isGoingHome ? *m_logOut : *m_shutDown;
}

// It is gone on with after the backup, as if that had been made for it.
void BackupWizard::sayThatSessionWaits()
{
    m_isEnding = true;
    m_sessionGoesOn = true;
    if (auto *page = qobject_cast<ProgressPage *>(m_window.currentPage()))
        page->sayThatSessionWaits();
    m_window.comeToFront();
}

void BackupWizard::decline()
{
    if (m_isEnding && wayOut().isPossible())
        goOnWithEnd(Countdown::None);
    else if (m_options.isAtClosing())
        askWhyNot();
    else // whoever came of their own accord need not say why they leave
        m_window.close();
}

// Asked once more before it is recorded: somebody may have written a moment ago.
void BackupWizard::skip()
{
    inBackground(
        this,
        [database = m_opened.suite.database] {
            TimedQuestion<DatabaseStamp> stamp(database, [database] { return stampOf(database); });
            return stamp.answerWithin(1s);
        },
        [this](const std::optional<DatabaseStamp> &stamp) {
            if (m_whether.isNull() || !m_nothingNew)
                return; // something was found out meanwhile
            if (stamp && *stamp == m_nothingNew->stamp) {
                m_nothingNew->stamp = *stamp;
                leaveAtThat();
            } else {
                m_nothingNew.reset();
                offer();
            }
        });
}

// The state of now is in a good archive: there is no why.
void BackupWizard::leaveAtThat()
{
    m_whether.clear();
    if (m_isEnding && wayOut().isPossible())
        goOnWithEnd(Countdown::None);
    else
        m_window.close();
}

void BackupWizard::askWhyNot()
{
    auto *page = new NotNowPage(m_opened.suite.name);
    connect(page, &NotNowPage::answered, this, [this](const NotNow &answer) {
        m_notNow = answer;
        m_window.close();
    });
    connect(page, &NotNowPage::backAsked, this,
            m_where.isNull() ? &BackupWizard::askWho : &BackupWizard::askWhere);
    m_window.show(page);
}

// Whoever ended the session is not to find it open the next morning: a window that closes does not
// call that off. What is about to come does so at once.
bool BackupWizard::mayClose()
{
    for (WayOut *way : {m_logOut, m_shutDown}) {
        if (way->state() == WayOut::State::CountingDown) {
            way->now();
            return false;
        }
    }
    if (!m_sessionGoesOn)
        return true;
    goOnWithEnd(Countdown::Full);
    return false;
}

void BackupWizard::interrupt()
{
    if (m_isInterrupted)
        return;
    m_isInterrupted = true;
    const bool isRunning = qobject_cast<ProgressPage *>(m_window.currentPage()) != nullptr;
    if (m_options.isAtClosing() && !m_isMade && !m_isNoted)
        oweOffer(m_opened.suite.id);
    m_notNow.reset(); // that is no answer
    if (isRunning)
        m_session->cancel();
    else
        m_window.leave();
}

void BackupWizard::goOnWithEnd(Countdown countdown)
{
    using State = WayOut::State;
    WayOut *const way = &wayOut();
    m_leavingBy = way;
    m_sessionGoesOn = false;
    m_volumes->stop();
    if (m_useWatch != nullptr)
        m_useWatch->stop();
    auto *page = new ShutDownPage(m_opened.suite.name);
    ShutDownPage::Situation situation{.way = way->kind(),
                                      .state = State::Impossible,
                                      .secondsLeft = WayOut::countdown,
                                      .isBackedUp = m_isMade,
                                      .canGoBack = m_isOffered && !m_isMade,
                                      .canShutDown = way != m_shutDown && m_shutDown->isPossible()};
    if (way->isPossible())
        situation.state = countdown == Countdown::None ? State::Going : State::CountingDown;
    m_isOffered = true; // whatever becomes known now is late
    page->show(situation);
    for (WayOut *changing : {m_logOut, m_shutDown})
        connect(changing, &WayOut::changed, page, [this, page, situation, changing]() mutable {
            if (changing != m_leavingBy)
                return;
            situation.way = changing->kind();
            situation.state = changing->state();
            situation.secondsLeft = changing->secondsLeft();
            page->show(situation);
        });
    connect(page, &ShutDownPage::nowAsked, this, [this] { m_leavingBy->now(); });
    connect(page, &ShutDownPage::shutDownAsked, this, &BackupWizard::shutDownInstead);
    connect(page, &ShutDownPage::closeAsked, &m_window, &WizardWindow::leave);
    connect(page, &ShutDownPage::stayOnAsked, &m_window, &WizardWindow::leave);
    connect(page, &ShutDownPage::backAsked, this, [this] {
        m_leavingBy->stop();
        m_sessionGoesOn = true;
        m_isNoted = false;
        offer();
    });
    m_window.show(page);
    noteDeclined(page, [this, way, countdown] {
        if (way != m_leavingBy)
            return; // another one was asked for meanwhile
        if (countdown == Countdown::None)
            way->now();
        else
            way->begin();
    });
}

void BackupWizard::shutDownInstead()
{
    m_leavingBy = m_shutDown;
    m_logOut->stop();
    m_shutDown->now();
}

// What is skipped because nothing is new was known of the state that was looked at, not of what
// came after it.
NotMade BackupWizard::notMade(ExitCode exitCode) const
{
    const bool isNothingNew
        = m_nothingNew && m_notNow && m_notNow->reason == NotNow::Reason::NothingNew;
    return {.exitCode = exitCode,
            .reason = m_options.reason,
            .employee = m_employee,
            .notNow = m_notNow,
            .asOf = isNothingNew ? m_nothingNew->stamp.taken : QDateTime()};
}

// Noted first: afterwards there may be no time. Nobody is asked twice, so a backup that failed
// counts as declined too.
void BackupWizard::noteDeclined(QObject *receiver, std::function<void()> next)
{
    const bool isToBeNoted = !m_isMade && !m_opened.suite.id.isEmpty();
    NotMade notMade = this->notMade(m_opened.damage ? m_exitCode : ExitCode::Cancelled);
    if (!notMade.notNow)
        notMade.notNow = NotNow();
    m_notNow.reset();
    m_isNoted = true;
    inBackground(
        receiver,
        [suite = m_opened.suite, isToBeNoted, notMade] {
            if (isToBeNoted)
                recordNotMade(suite, notMade);
            return true;
        },
        [next = std::move(next)](bool) { next(); });
}

void BackupWizard::end()
{
    const bool foundDamaged = m_opened.damage && m_session == nullptr;
    const bool isRefused = m_opened.permission == Permission::Refused;
    if (!m_isNoted && (m_notNow || foundDamaged || isRefused))
        inBackground(
            this,
            [suite = m_opened.suite, notMade = notMade(m_exitCode)] {
                recordNotMade(suite, notMade);
                return true;
            },
            [](bool) {});
    Q_EMIT ended(m_exitCode);
}

} // namespace vesper
