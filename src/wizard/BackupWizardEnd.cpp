// How the wizard is left: what is asked and noted before, and what follows at the end of a session.
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

namespace vesper {

void BackupWizard::decline()
{
    if (m_options.isAtSessionEnd() && m_shutDown->isPossible())
        goOnWithShutDown(Countdown::None);
    else if (m_options.isAtClosing())
        askWhyNot();
    else // whoever came of their own accord need not say why they leave
        m_window.close();
}

// The state of now is in a good archive: there is no why.
void BackupWizard::skip()
{
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

// Noted first: afterwards there may be no time. Nobody is asked twice, so a backup that failed
// counts as declined too.
void BackupWizard::noteDeclined(QObject *receiver, std::function<void()> next)
{
    const bool isToBeNoted = !m_isMade && !m_opened.suite.id.isEmpty();
    const NotMade notMade{m_opened.damage ? m_exitCode : ExitCode::Cancelled, m_options.reason,
                          m_employee, m_notNow.value_or(NotNow())};
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
            [suite = m_opened.suite,
             notMade = NotMade{m_exitCode, m_options.reason, m_employee, m_notNow}] {
                recordNotMade(suite, notMade);
                return true;
            },
            [](bool) {});
    Q_EMIT ended(m_exitCode);
}

} // namespace vesper
