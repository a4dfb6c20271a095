#include "wizard/BackupWizard.h"

#include "base/StateFolder.h"
#include "run/ProgramFile.h"
#include "window/Background.h"
#include "window/OnlyWindow.h"
#include "window/ShowInFolder.h"
#include "window/WorkGuard.h"
#include "wizard/DonePage.h"
#include "wizard/FailedPage.h"
#include "wizard/FolderProposal.h"
#include "wizard/NothingNewPage.h"
#include "wizard/OpeningPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/SecondWindow.h"
#include "wizard/StickRemoval.h"
#include "wizard/StillOpenPage.h"
#include "wizard/SuiteUseWatch.h"
#include "wizard/VolumeWatch.h"
#include "wizard/WayOut.h"
#include "wizard/WhoPage.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <chrono>
#include <utility>

namespace vesper {

using namespace std::chrono_literals;

namespace {

Result<void> rememberPlace(const QString &suiteId, const QString &folder, const Volume &volume)
{
    return changeSettings(suiteId, [&](Settings &settings) {
        settings.lastFolder = folder;
        placeOfKind(settings, volume.kind)
            = {.folder = folder, .root = volume.root, .label = volume.label, .uuid = volume.uuid};
    });
}

WhoPage::Occasion occasionOf(const WizardOptions &options)
{
    if (options.reason == QLatin1String("missed"))
        return WhoPage::Occasion::Missed;
    return options.isAtClosing() ? WhoPage::Occasion::Closing : WhoPage::Occasion::Menu;
}

/// A stick is known by its label, any other place by its folder.
QString placeName(const WherePage::Choice &choice)
{
    const Volume &volume = choice.volume;
    const bool isStick = volume.kind == VolumeKind::UsbStick && !volume.label.isEmpty();
    return isStick ? volume.label : QDir::toNativeSeparators(choice.folder);
}

} // namespace

BackupWizard::BackupWizard(WizardOptions options, WizardWindow &window, Buses buses,
                           QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_window(window)
    , m_buses(std::move(buses))
    , m_volumes(new VolumeWatch(m_buses.system, this))
    , m_shutDown(new WayOut(WayOut::Kind::ShutDown, m_buses, this))
    , m_logOut(new WayOut(WayOut::Kind::LogOut, m_buses, this))
    , m_endTurn(new OnlyWindow(this))
    , m_guard(new WorkGuard(m_buses, this))
    , m_onlyWindow(new OnlyWindow(this))
    , m_isEnding(m_options.isAtSessionEnd())
    , m_sessionGoesOn(m_isEnding)
{
    m_window.askBeforeClosing([this] { return mayClose(); });
    for (WayOut *way : {m_logOut, m_shutDown}) {
        way->ask();
        connect(way, &WayOut::changed, this, [this, way] {
            if (way->state() == WayOut::State::CountingDown)
                m_sessionGoesOn = false; // it does: whoever stops that has decided
        });
    }
    connect(&m_window, &WizardWindow::closed, this, &BackupWizard::end);
    connect(&m_window, &WizardWindow::activated, this, &BackupWizard::followLanguage);
    connect(m_onlyWindow, &OnlyWindow::shownAgain, this, &BackupWizard::showAgain);
    connect(m_guard, &WorkGuard::refused, this, &BackupWizard::sayThatSessionWaits);
    connect(m_guard, &WorkGuard::ended, this, &BackupWizard::interrupt);
}

void BackupWizard::start()
{
    // A person notices; a page that flashes by would be worse. After the last close nobody asked
    // for this window, and whoever may not back up is not to see it: it comes only if something is
    // wrong.
    const auto patience = m_options.isAfterLastClose() ? 10'000ms : 700ms;
    auto *waiting = new QTimer(this);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, this, [this] { m_window.show(new OpeningPage); });
    waiting->start(patience);
    inBackground(
        this, [suite = m_options.suite] { return openSuite(suite); },
        [this, waiting](const Result<OpenedSuite> &result) {
            delete waiting;
            opened(result);
        });
}

void BackupWizard::opened(const Result<OpenedSuite> &result)
{
    if (m_isNoted) // somebody did not wait
        return;
    if (!result) {
        failed({.error = result.error(), .opening = true});
        return;
    }
    m_opened = *result;
    if (m_options.language.isEmpty() && !m_opened.settings.language.isEmpty())
        installLanguage(m_opened.settings.language);
    const QString &byDefault = m_opened.settings.defaultFolder;
    m_choice = {.folder = m_options.folder.isEmpty() ? byDefault : m_options.folder,
                .name = m_options.name};
    if (m_opened.staff.current)
        m_employee = m_opened.staff.current->name;
    if (m_opened.permission == Permission::Refused) { // without a word
        m_exitCode = ExitCode::NotPermitted;
        m_window.leave();
        return;
    }
    // Somebody closed the applications in order to restore: what there is to back up is decided
    // there, and what they type belongs to that window.
    if (m_options.isAfterLastClose()
        && OnlyWindow::isOpen(m_opened.suite.id, QStringLiteral("restore"))) {
        m_window.leave();
        return;
    }
    if (m_options.isAtSessionEnd())
        (void)m_endTurn->take(m_opened.suite.id, QStringLiteral("session-end"),
                              OnlyWindow::ToFirst::LeaveAlone);
    // Where no turn can be kept, the lock of the run still keeps two runs apart.
    if (!m_onlyWindow->take(m_opened.suite.id, QStringLiteral("backup")).value_or(true))
        secondWindow();
    else if (m_opened.damage)
        failed({.error = *m_opened.damage, .opening = true});
    else
        begin();
}

// The first page waits a moment for what it depends on: whether anything is new, and from the menu
// whether programs are to be closed.
void BackupWizard::begin()
{
    constexpr auto patience = 500ms;
    m_yieldsToWork = m_options.isAfterLastClose();
    watchSuite();
    m_useWatch = new SuiteUseWatch(m_opened.suite, m_options.presenceRoot, this);
    connect(m_useWatch, &SuiteUseWatch::listed, this, &BackupWizard::learn);
    m_useWatch->start();
    m_isUseKnown = m_options.isAtClosing();
    inBackground(
        this, [suite = m_opened.suite] { return findNothingNew(suite); },
        [this](const std::optional<NothingNew> &nothingNew) { learnState(nothingNew); });
    QTimer::singleShot(patience, this, [this] {
        m_isStateKnown = true;
        offerWhenKnown();
    });
}

void BackupWizard::learn(const SuiteUse &use)
{
    m_use = use;
    m_wasUsed = m_wasUsed || !use.programs.empty() || !use.workstations.empty();
    if (m_nothingNew && !m_wasUsed && m_nothingNew->stamp == use.stamp)
        m_nothingNew->stamp = use.stamp; // it holds a moment longer
    else
        m_nothingNew.reset();
    showUse();
    if (!m_whether.isNull() && !m_nothingNew)
        offer(); // what was found out does not hold any more
    if (!m_isOffered && !m_options.isAtClosing() && !use.programs.empty()) {
        askToClosePrograms();
        return;
    }
    m_isUseKnown = true;
    offerWhenKnown();
}

// Known too late for a page of its own, it is a line on the page that is open. Where somebody has
// worked, something may be new since it was found out.
void BackupWizard::learnState(const std::optional<NothingNew> &nothingNew)
{
    if (!m_wasUsed)
        m_nothingNew = nothingNew;
    m_isStateKnown = true;
    showUse();
    offerWhenKnown();
}

void BackupWizard::offerWhenKnown()
{
    if (!m_isOffered && m_isUseKnown && m_isStateKnown)
        offer();
}

void BackupWizard::askToClosePrograms()
{
    if (m_stillOpen.isNull()) {
        auto *page = new StillOpenPage(m_opened.suite.name);
        connect(page, &StillOpenPage::goOnAsked, this, &BackupWizard::offer);
        m_stillOpen = page;
        m_window.show(page);
    }
    m_stillOpen->setUse(m_use);
}

// Whoever goes on while programs run, from the menu, has been told already.
void BackupWizard::showUse()
{
    if (m_where.isNull())
        return;
    SuiteUse use = m_use;
    if (!m_options.isAtClosing())
        use.programs.clear();
    m_where->setUse(use);
    m_where->setNothingNew(m_nothingNew);
}

void BackupWizard::offer()
{
    m_isOffered = true;
    m_whether.clear();
    if (isUnwanted())
        withdraw();
    else if (m_nothingNew)
        askWhether();
    else if (m_opened.permission == Permission::AskCode && m_employee.isEmpty())
        askWho();
    else
        askWhere();
}

// The owner may have saved another language while this window was open.
void BackupWizard::followLanguage()
{
    if (m_opened.suite.id.isEmpty() || !m_options.language.isEmpty())
        return;
    inBackground(
        this, [id = m_opened.suite.id] { return loadSettings(id).language; },
        [this](const QString &language) {
            if (std::exchange(m_opened.settings.language, language) != language)
                installLanguage(language);
        });
}

void BackupWizard::secondWindow()
{
    m_exitCode = ExitCode::AnotherRun;
    m_sessionGoesOn = false; // that is up to the first one now
    m_window.show(pageOfSecondWindow(*m_onlyWindow, m_window, m_options.isAtSessionEnd()));
}

void BackupWizard::askWho()
{
    const Result<QString> folder = stateFolder(m_opened.suite.id);
    if (!folder) {
        failed({.error = folder.error(), .opening = true});
        return;
    }
    m_notNow = NotNow();
    auto *page = new WhoPage({.suiteName = m_opened.suite.name,
                              .stateFolder = *folder,
                              .staff = m_opened.staff,
                              .occasion = occasionOf(m_options),
                              .sampleCode = m_opened.sampleCode});
    connect(page, &WhoPage::declined, this, &BackupWizard::decline);
    connect(page, &WhoPage::identified, this, [this](const Employee &employee) {
        m_employee = employee.name;
        offer();
    });
    tellLogOut(page);
    m_window.show(page);
}

// The state of now is in a good archive: leaving it at that is no neglect, and needs no code.
void BackupWizard::askWhether()
{
    m_notNow = NotNow{.reason = NotNow::Reason::NothingNew};
    auto *page = new NothingNewPage(m_opened.suite.name, *m_nothingNew);
    connect(page, &NothingNewPage::skipAsked, this, &BackupWizard::skip);
    connect(page, &NothingNewPage::backupAsked, this, [this] {
        m_nothingNew.reset();
        offer();
    });
    tellLogOut(page);
    m_whether = page;
    m_window.show(page);
}

// At the end of the session declining is logging out, where that is possible.
template<typename AskingPage>
void BackupWizard::tellLogOut(AskingPage *page)
{
    if (!m_isEnding)
        return;
    const auto tell
        = [this, page] { page->offerLogOut(m_logOut->state() != WayOut::State::Impossible); };
    connect(m_logOut, &WayOut::changed, page, tell);
    tell();
}

void BackupWizard::askWhere()
{
    m_notNow = NotNow();
    if (m_where.isNull()) {
        m_where = new WherePage(m_opened, m_employee, m_choice);
        const auto tell = [this] {
            m_where->setShutDown(m_shutDown->state());
            if (m_isEnding)
                m_where->setEnding(m_logOut->state() != WayOut::State::Impossible);
        };
        for (WayOut *way : {m_logOut, m_shutDown})
            connect(way, &WayOut::changed, m_where, tell);
        tell();
        connect(m_where, &WherePage::declined, this, &BackupWizard::decline);
        connect(m_where, &WherePage::chosen, this, [this](const WherePage::Choice &choice) {
            m_choice = choice;
            run(m_opened.damage.has_value());
        });
        connect(m_volumes, &VolumeWatch::volumesListed, m_where, &WherePage::setVolumes);
        showUse();
    }
    m_volumes->start();
    if (m_useWatch != nullptr)
        m_useWatch->start();
    m_window.show(m_where);
}

void BackupWizard::run(bool keepDamaged)
{
    m_notNow.reset();
    m_volumes->stop();
    if (m_useWatch != nullptr)
        m_useWatch->stop();
    auto *page = new ProgressPage(placeName(m_choice));
    m_session = BackupSession::create({.suite = m_opened.suite,
                                       .destination = m_choice.folder,
                                       .name = m_choice.name,
                                       .level = m_opened.settings.level,
                                       .check = m_opened.settings.check,
                                       .externalMediumOnly = m_opened.settings.externalMediumOnly,
                                       .fixedName = m_opened.settings.fixedName,
                                       .keepDamaged = keepDamaged,
                                       .reason = m_options.reason,
                                       .employee = m_employee,
                                       .note = m_choice.note,
                                       .keepForGood = m_choice.keepForGood});
    connect(m_session.get(), &BackupSession::progressChanged, page, &ProgressPage::show);
    connect(m_session.get(), &BackupSession::succeeded, this, &BackupWizard::succeeded);
    connect(m_session.get(), &BackupSession::failed, this,
            [this](const Error &error) { failed({.error = error}); });
    connect(page, &ProgressPage::cancelAsked, this, [this] { m_session->cancel(); });
    connect(page, &ProgressPage::leaveAsked, this, [this] {
        m_leaving = true;
        m_session->cancel();
    });
    m_window.show(page);
    //: What whoever ends the session or shuts down meanwhile is shown
    m_guard->begin(tr("A backup is being made."));
    m_session->start();
}

void BackupWizard::succeeded(const BackupReport &report)
{
    m_guard->end();
    m_exitCode = report.damaged ? ExitCode::SourceUnusable : ExitCode::Done;
    m_isMade = true;
    remember();
    if (m_isInterrupted) {
        m_window.leave();
        return;
    }
    m_sinceResult.start();
    BackupReport shown = report;
    shown.volumeLabel = m_choice.volume.label; // as its card said
    auto *page = new DonePage(shown);
    auto *removal = new StickRemoval(m_buses.system, m_choice.volume.root,
                                     m_choice.volume.kind == VolumeKind::UsbStick, page);
    page->offer(removal, &wayOut(), m_choice.goHome || m_sessionGoesOn);
    connect(page, &DonePage::closeAsked, &m_window, &QWidget::close);
    connect(page, &DonePage::showInFolderAsked, page, [this, page, archive = report.archive] {
        showInFolder(m_buses.session, archive, page);
    });
    m_window.show(page);
}

// The disk may be busy still with what was written. Not being able to remember the place takes
// nothing from the archive that was made.
void BackupWizard::remember()
{
    inBackground(
        this,
        [id = m_opened.suite.id, choice = m_choice] {
            return rememberPlace(id, choice.folder, choice.volume).has_value();
        },
        [](bool) {});
}

void BackupWizard::failed(const Failure &failure)
{
    m_guard->end();
    m_exitCode = exitCodeOf(failure.error.kind);
    if (m_isInterrupted) {
        m_window.leave();
        return;
    }
    if (m_leaving) {
        m_leaving = false;
        if (mayClose()) // the page has asked already
            m_window.leave();
        return;
    }
    m_sinceResult.start();
    auto *page = new FailedPage(failure);
    if (m_choice.goHome || m_sessionGoesOn)
        page->sayThatNothingEnds(wayOut().kind());
    connect(page, &FailedPage::closeAsked, &m_window, &QWidget::close);
    connect(page, &FailedPage::otherPlaceAsked, this, &BackupWizard::askWhere);
    connect(page, &FailedPage::tryAgainAsked, this, [this, opening = failure.opening] {
        if (opening)
            openAgain();
        else
            run(m_opened.damage.has_value());
    });
    connect(page, &FailedPage::keepDamagedAsked, this, [this, opening = failure.opening] {
        if (opening)
            askWhere();
        else
            run(true);
    });
    connect(page, &FailedPage::restoreAsked, this, &BackupWizard::restoreInstead);
    m_window.show(page);
}

void BackupWizard::restoreInstead()
{
    QStringList arguments{QStringLiteral("restore")};
    if (!m_options.suite.isEmpty())
        arguments << QStringLiteral("--suite") << m_options.suite;
    if (!m_options.language.isEmpty())
        arguments << QStringLiteral("--language") << m_options.language;
    const QString wizard = QStringLiteral("vesper-wizard");
    if (QProcess::startDetached(ownProgram(wizard), arguments))
        m_window.leave();
    else
        failed({.error = {.kind = ErrorKind::ProgramNotStarted, .path = wizard}});
}

} // namespace vesper
