// How the wizard is left: what is asked and noted before, and what follows at the end of a session.
#include "destination/TimedQuestion.h"
#include "run/OwedOffer.h"
#include "window/Background.h"
#include "wizard/BackupWizard.h"
#include "wizard/NotNowPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/ShutDown.h"
#include "wizard/ShutDownPage.h"
#include "wizard/SuiteUseWatch.h"
#include "wizard/VolumeWatch.h"
#include "wizard/WizardWindow.h"

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

void BackupWizard::decline()
{
    if (m_options.isAtSessionEnd() && m_shutDown->isPossible())
        goOnWithShutDown(Countdown::None);
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
    if (m_options.isAtSessionEnd() && m_shutDown->isPossible())
        goOnWithShutDown(Countdown::None);
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

// Whoever ended the session is not to find the computer on the next morning: a window that closes
// does not call that off. A computer that is about to shut down does so at once.
bool BackupWizard::mayClose()
{
    if (m_shutDown->state() == ShutDown::State::CountingDown) {
        m_shutDown->now();
        return false;
    }
    if (!m_sessionGoesOn)
        return true;
    goOnWithShutDown(Countdown::Full);
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

void BackupWizard::goOnWithShutDown(Countdown countdown)
{
    using State = ShutDown::State;
    m_sessionGoesOn = false;
    m_volumes->stop();
    if (m_useWatch != nullptr)
        m_useWatch->stop();
    auto *page = new ShutDownPage(m_opened.suite.name);
    ShutDownPage::Situation situation{.computer = State::Impossible,
                                      .isBackedUp = m_isMade,
                                      .canGoBack = m_isOffered && !m_isMade};
    if (m_shutDown->isPossible())
        situation.computer = countdown == Countdown::None ? State::Going : State::CountingDown;
    situation.secondsLeft = ShutDown::countdown;
    m_isOffered = true; // whatever becomes known now is late
    page->show(situation);
    connect(m_shutDown, &ShutDown::changed, page, [this, page, situation]() mutable {
        situation.computer = m_shutDown->state();
        situation.secondsLeft = m_shutDown->secondsLeft();
        page->show(situation);
    });
    connect(page, &ShutDownPage::nowAsked, m_shutDown, &ShutDown::now);
    connect(page, &ShutDownPage::closeAsked, &m_window, &WizardWindow::leave);
    connect(page, &ShutDownPage::stayOnAsked, &m_window, &WizardWindow::leave);
    connect(page, &ShutDownPage::backAsked, this, [this] {
        m_shutDown->stop();
        m_sessionGoesOn = true;
        m_isNoted = false;
        offer();
    });
    m_window.show(page);
    noteDeclined(page, [this, countdown] {
        if (countdown == Countdown::None)
            m_shutDown->now();
        else
            m_shutDown->begin();
    });
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
