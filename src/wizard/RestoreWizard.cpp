#include "wizard/RestoreWizard.h"

#include "base/StateFolder.h"
#include "history/VerifiedArchives.h"
#include "window/Background.h"
#include "wizard/BeforeRestorePage.h"
#include "wizard/ChangesPage.h"
#include "wizard/NewComputerPage.h"
#include "wizard/OpenProgramsWatch.h"
#include "wizard/OpeningPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/RestoreTasks.h"
#include "wizard/SecondWindow.h"
#include "wizard/VolumeWatch.h"
#include "wizard/WhichPage.h"
#include "wizard/WhoPage.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

/// Unreadable for SQLite: it can be replaced all the same, since its state is kept.
bool isUnreadable(const Preview &preview)
{
    return preview.notCompared
           && (preview.notCompared->kind == ErrorKind::SourceDamaged
               || preview.notCompared->kind == ErrorKind::SourceNotDatabase);
}

} // namespace

RestoreWizard::RestoreWizard(WizardOptions options, WizardWindow &window, Buses buses,
                             QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_window(window)
    , m_buses(std::move(buses))
    , m_volumes(new VolumeWatch(m_buses.system, this))
    , m_onlyWindow(new OnlyWindow(this))
{
    connect(&m_window, &WizardWindow::closed, this, [this] { Q_EMIT ended(m_exitCode); });
    connect(m_onlyWindow, &OnlyWindow::shownAgain, &m_window, &WizardWindow::comeToFront);
}

RestoreWizard::~RestoreWizard()
{
    if (m_session)
        m_session->cancel();
}

void RestoreWizard::start()
{
    constexpr auto patience = 700ms; // as BackupWizard
    m_task = RestoreTask::Open;
    auto *waiting = new QTimer(this);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, this, [this] { showOnly(new OpeningPage); });
    waiting->start(patience);
    inBackground(
        this, [suite = m_options.suite] { return openRestore(suite); },
        [this, waiting](const Result<OpenedRestore> &result) {
            delete waiting;
            opened(result);
        });
}

void RestoreWizard::opened(const Result<OpenedRestore> &result)
{
    if (!result) {
        failed(RestoreTask::Open, result.error());
        return;
    }
    m_opened = *result;
    if (m_options.language.isEmpty() && !m_opened.settings.language.isEmpty())
        installLanguage(m_opened.settings.language);
    // Where no turn can be kept, the lock of the run still keeps two runs apart.
    const QString id = m_opened.suite ? m_opened.suite->id : QStringLiteral("any");
    if (!m_onlyWindow->take(id, QStringLiteral("restore")).value_or(true)) {
        m_exitCode = ExitCode::AnotherRun;
        showOnly(pageOfSecondWindow(*m_onlyWindow, m_window));
    } else if (m_options.archive.isEmpty()) {
        askWhich();
    } else {
        check(m_options.archive);
    }
}

void RestoreWizard::askWhich()
{
    if (m_which.isNull()) {
        const std::optional<Suite> &suite = m_opened.suite;
        m_which = new WhichPage(suite ? suite->id : QString(), suite ? suite->name : QString());
        connect(m_which, &WhichPage::chosen, this, &RestoreWizard::check);
        connect(m_which, &WhichPage::declined, &m_window, &WizardWindow::leave);
        m_archives = new ArchiveWatch(
            knownFolders(m_opened.settings, m_opened.verifying) + foldersOfPerson(), this);
        connect(m_archives, &ArchiveWatch::changed, this, &RestoreWizard::showFound);
        connect(m_volumes, &VolumeWatch::volumesListed, m_archives, &ArchiveWatch::setVolumes);
    }
    m_exitCode = ExitCode::Cancelled;
    m_volumes->start();
    showOnly(m_which);
}

void RestoreWizard::showFound()
{
    std::vector<ArchiveCard> cards;
    for (const PlacedArchive &archive : m_archives->archives()) {
        const auto verified = lastVerified(identityOf(archive.found), m_opened.verifying);
        cards.push_back({.archive = archive, .verified = verified});
    }
    m_which->setFound(std::move(cards), m_archives->isSearching());
}

void RestoreWizard::check(const QString &archive)
{
    m_archive = archive;
    m_preview.reset();
    PreviewRequest request{.archive = archive};
    if (m_opened.suite) {
        request.suiteId = m_opened.suite->id;
        request.database = m_opened.suite->database;
    }
    run(
        RestoreTask::Check, ProgressPage::Task::Check,
        [request](RunObserver &observer, const CancelToken &cancel) {
            Result<Preview> preview = runPreview(request, observer, cancel);
            if (preview || preview.error().kind != ErrorKind::ArchiveOfOtherSuite)
                return preview;
            // Of a suite that is not set up here: it can be, from this archive.
            return runPreview({.archive = request.archive}, observer, cancel);
        },
        [this](const Preview &preview) {
            m_preview = preview;
            showChanges();
        });
}

const Suite *RestoreWizard::suiteHere() const
{
    const bool isHere = m_opened.suite
                        && (!m_preview || !m_preview->manifest
                            || m_preview->manifest->suiteId == m_opened.suite->id);
    return isHere ? &*m_opened.suite : nullptr;
}

QString RestoreWizard::suiteId() const
{
    if (m_preview && m_preview->manifest)
        return m_preview->manifest->suiteId;
    return m_opened.suite ? m_opened.suite->id : QStringLiteral("other");
}

void RestoreWizard::showChanges()
{
    m_exitCode = ExitCode::Cancelled;
    const Suite *suite = suiteHere();
    if (!m_changes.isNull())
        m_changes->deleteLater();
    m_changes = new ChangesPage(
        {.preview = *m_preview, .suite = suite ? std::optional(*suite) : std::nullopt});
    connect(m_changes, &ChangesPage::restoreAsked, this, &RestoreWizard::askToRestore);
    connect(m_changes, &ChangesPage::lookAsked, this, &RestoreWizard::look);
    connect(m_changes, &ChangesPage::practiseAsked, this, &RestoreWizard::practise);
    connect(m_changes, &ChangesPage::backAsked, this, &RestoreWizard::askWhich);
    connect(m_changes, &ChangesPage::exportAsked, this, &RestoreWizard::saveRows);
    showOnly(m_changes);
}

void RestoreWizard::askToRestore()
{
    m_request = {.archive = m_archive,
                 .keepDamaged = isUnreadable(*m_preview),
                 .reason = QStringLiteral("menu")};
    const Suite *suite = suiteHere();
    if (suite == nullptr) {
        askForPlace();
        return;
    }
    m_request.suite = *suite;
    const bool nobodyToAsk
        = m_opened.isStaffLost
          || permissionFor(m_opened.staff, Right::Restore) == Permission::Granted;
    if (nobodyToAsk) {
        m_request.employee = m_opened.staff.current ? m_opened.staff.current->name : QString();
        plan();
        return;
    }
    askWho(Right::Restore, [this](const QString &employee) {
        m_request.employee = employee;
        plan();
    });
}

void RestoreWizard::askWho(Right right, const std::function<void(const QString &employee)> &then)
{
    const Result<QString> folder = stateFolder(suiteId());
    if (!folder) {
        failed(RestoreTask::Restore, folder.error());
        return;
    }
    auto *page = new WhoPage({.suiteName = m_request.suite.name,
                              .stateFolder = *folder,
                              .staff = m_opened.staff,
                              .sampleCode = m_opened.sampleCode,
                              .right = right});
    connect(page, &WhoPage::declined, this, &RestoreWizard::showChanges);
    connect(page, &WhoPage::identified, this,
            [then](const Employee &employee) { then(employee.name); });
    showOnly(page);
}

void RestoreWizard::plan()
{
    inBackground(
        this,
        [request = m_request, settings = m_opened.settings] {
            return planRestore(request, settings, CancelToken());
        },
        [this](const Result<RestorePlan> &plan) {
            if (plan)
                askBefore(plan->saveTo, plan->newerFiles);
            else
                failed(RestoreTask::Restore, plan.error());
        });
}

void RestoreWizard::askBefore(const QString &saveTo, const QStringList &newerFiles)
{
    m_request.saveTo = saveTo;
    const bool isMissing
        = m_preview->notCompared && m_preview->notCompared->kind == ErrorKind::SourceMissing;
    auto *page = new BeforeRestorePage({.suite = m_request.suite,
                                        .created = m_preview->created,
                                        .saveTo = isMissing ? QString() : saveTo,
                                        .isUnreadable = isUnreadable(*m_preview),
                                        .newerFiles = newerFiles});
    auto *programs = new OpenProgramsWatch(m_request.suite, m_options.presenceRoot, page);
    connect(programs, &OpenProgramsWatch::listed, page, &BeforeRestorePage::setOpen);
    programs->start();
    connect(page, &BeforeRestorePage::backAsked, this, &RestoreWizard::showChanges);
    connect(page, &BeforeRestorePage::confirmed, this, [this](bool replaceNewer) {
        m_request.replaceNewer = replaceNewer;
        m_end = {.suiteName = m_request.suite.name};
        restore();
    });
    showOnly(page);
}

void RestoreWizard::askForPlace()
{
    auto *page = new NewComputerPage(*m_preview->manifest, m_archive);
    connect(page, &NewComputerPage::backAsked, this, &RestoreWizard::showChanges);
    connect(page, &NewComputerPage::chosen, this, [this](const Suite &suite) {
        m_request.suite = suite;
        m_end = {.suiteName = suite.name, .folder = QFileInfo(suite.file).path()};
        restore();
    });
    showOnly(page);
}

void RestoreWizard::showProgress(RestoreTask task, ProgressPage::Task shown)
{
    m_task = task;
    m_leaving = false;
    m_volumes->stop();
    auto *page = new ProgressPage(QFileInfo(m_archive).fileName(), shown);
    m_session = std::make_shared<RunSession>();
    connect(m_session.get(), &RunSession::progressChanged, page, &ProgressPage::show);
    connect(page, &ProgressPage::cancelAsked, this, [this] { m_session->cancel(); });
    connect(page, &ProgressPage::leaveAsked, this, [this] {
        m_leaving = true;
        m_session->cancel();
    });
    showOnly(page);
}

// The list stays behind the others; what would change does as long as a run comes back to it.
void RestoreWizard::showOnly(Page *page)
{
    m_window.show(page);
    if (!m_passing.isNull() && m_passing != page)
        m_passing->deleteLater();
    m_passing = page == m_which ? nullptr : page;
}

} // namespace vesper
