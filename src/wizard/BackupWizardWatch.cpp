// How an open wizard gives way: to work that goes on, and to the next offer.
#include "window/SuiteWatch.h"
#include "wizard/BackupWizard.h"
#include "wizard/DonePage.h"
#include "wizard/FailedPage.h"
#include "wizard/OpeningPage.h"
#include "wizard/SuiteUseWatch.h"
#include "wizard/VolumeWatch.h"
#include "wizard/WayOut.h"
#include "wizard/WithdrawnPage.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <algorithm>
#include <utility>

namespace vesper {

namespace {

bool hasComeSince(const std::vector<OpenApplication> &before,
                  const std::vector<OpenApplication> &now)
{
    return std::ranges::any_of(now, [&before](const OpenApplication &application) {
        return std::ranges::find(before, application) == before.end();
    });
}

} // namespace

void BackupWizard::watchSuite()
{
    m_suiteWatch = new SuiteWatch(m_opened.suite.database, m_options.presenceRoot, this);
    connect(m_suiteWatch, &SuiteWatch::looked, this, &BackupWizard::hear);
}

// A window that only says what came out would keep the next offer from being made. Whoever began to
// work again has read it, unless it came while they did; at the latest it goes with the last one.
void BackupWizard::hear(const std::vector<OpenApplication> &here)
{
    constexpr qint64 timeToRead = 2'000; // milliseconds
    const std::vector<OpenApplication> before = m_here.value_or(here);
    const bool isRead = hasComeSince(before, here) && m_sinceResult.hasExpired(timeToRead);
    const bool wasLast = here.empty() && !before.empty() && !m_choice.goHome;
    m_here = here;
    if (isOver() && (isRead || wasLast))
        m_window.leave();
    else if (m_notNow && isUnwanted()) // offered and not begun
        withdraw();
}

bool BackupWizard::isUnwanted() const
{
    return m_yieldsToWork && m_here && !m_here->empty();
}

void BackupWizard::withdraw()
{
    m_yieldsToWork = false; // whoever wants the backup all the same is not asked twice
    m_notNow.reset();
    m_volumes->stop();
    auto *page = new WithdrawnPage(
        applicationName(m_opened.suite, m_here->back().application, currentLanguage()));
    connect(page, &WithdrawnPage::closeAsked, &m_window, &WizardWindow::leave);
    connect(page, &WithdrawnPage::backupAsked, this, &BackupWizard::offer);
    m_window.show(page);
    delete m_where; // with what it waits for: a stick that comes now starts nothing
}

// Another window was opened for a new offer: where this one has nothing left to ask, it makes it.
void BackupWizard::showAgain()
{
    if (isOver())
        openAgain();
    m_window.comeToFront();
}

void BackupWizard::openAgain()
{
    forgetOffer();
    m_window.show(new OpeningPage);
    start();
}

// Of what was found out and decided before nothing holds any more.
void BackupWizard::forgetOffer()
{
    delete std::exchange(m_useWatch, nullptr);
    delete std::exchange(m_suiteWatch, nullptr);
    delete m_where;
    m_session.reset();
    m_employee.clear();
    m_use = {};
    m_here.reset();
    m_nothingNew.reset();
    m_notNow.reset();
    m_wasUsed = m_isUseKnown = m_isStateKnown = m_isOffered = m_isMade = m_isNoted = false;
    m_exitCode = ExitCode::Cancelled;
}

// An end that is on its way is not called off by a window that goes.
bool BackupWizard::isOver() const
{
    const auto isOnItsWay = [](const WayOut *way) {
        return way->state() == WayOut::State::CountingDown || way->state() == WayOut::State::Going;
    };
    if (m_sessionGoesOn || isOnItsWay(m_logOut) || isOnItsWay(m_shutDown))
        return false;
    const Page *page = m_window.currentPage();
    return qobject_cast<const DonePage *>(page) != nullptr
           || qobject_cast<const FailedPage *>(page) != nullptr;
}

} // namespace vesper
