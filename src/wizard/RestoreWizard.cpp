#include "wizard/RestoreWizard.h"

#include "history/VerifiedArchives.h"
#include "window/ShowInFolder.h"
#include "wizard/BeforeRestorePage.h"
#include "wizard/ChangesPage.h"
#include "wizard/NewComputerPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/SecondWindow.h"
#include "wizard/SuiteUseWatch.h"
#include "wizard/UndoWatch.h"
#include "wizard/VolumeWatch.h"
#include "wizard/WhichPage.h"
#include "wizard/WhoPage.h"
#include "words/Language.h"

#include <QtCore/QFileInfo>
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
    , m_run(this)
    , m_guard(m_buses)
{
    constexpr auto patience = 500ms; // a person notices; a page that flashes by would be worse
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { showProgress(ProgressPage::Task::Prepare); });
    connect(&m_window, &WizardWindow::closed, this, [this] { Q_EMIT ended(m_exitCode); });
    connect(&m_window, &WizardWindow::fileDropped, this, &RestoreWizard::take);
    connect(m_onlyWindow, &OnlyWindow::shownAgain, &m_window, &WizardWindow::comeToFront);
    connect(&m_guard, &WorkGuard::refused, this, &RestoreWizard::sayThatSessionWaits);
    connect(&m_guard, &WorkGuard::ended, this, &RestoreWizard::interrupt);
}

RestoreWizard::~RestoreWizard() = default;

void RestoreWizard::start()
{
    m_tryAgain = [this] { start(); };
    ask([suite = m_options.suite](RunObserver &,
                                  const CancelToken &) { return openRestore(suite); },
        [this](const Result<OpenedRestore> &result) { opened(result); },
        [this] { m_window.leave(); });
}

void RestoreWizard::opened(const Result<OpenedRestore> &result)
{
    if (!result) {
        failed(RestoreTask::Open, result.error());
        return;
    }
    m_opened = *result;
    m_isOpened = true;
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
    if (m_which.isNull())
        makeList();
    m_exitCode = ExitCode::Cancelled;
    m_volumes->start();
    showOnly(m_which);
}

/// On the list a person sees what it is before anything goes on.
void RestoreWizard::take(const QString &file)
{
    askWhich();
    m_which->take(file);
}

void RestoreWizard::makeList()
{
    const std::optional<Suite> &suite = m_opened.suite;
    m_which = new WhichPage(suite ? suite->id : QString(), suite ? suite->name : QString());
    connect(m_which, &WhichPage::chosen, this, &RestoreWizard::check);
    connect(m_which, &WhichPage::undoAsked, this, &RestoreWizard::askToUndoLast);
    connect(m_which, &WhichPage::declined, &m_window, &WizardWindow::leave);
    auto *archives = new ArchiveWatch(
        knownFolders(m_opened.settings, m_opened.verifying) + foldersOfPerson(), m_which);
    connect(archives, &ArchiveWatch::changed, this, [this, archives] { showFound(*archives); });
    connect(m_volumes, &VolumeWatch::volumesListed, archives, &ArchiveWatch::setVolumes);
    if (!suite)
        return;
    auto *undo = new UndoWatch(suite->id, m_which);
    connect(m_volumes, &VolumeWatch::volumesListed, undo, &UndoWatch::look);
    connect(undo, &UndoWatch::found, m_which, &WhichPage::setUndoable);
}

void RestoreWizard::showFound(const ArchiveWatch &archives)
{
    std::vector<ArchiveCard> cards;
    for (const PlacedArchive &archive : archives.archives()) {
        const auto verified = lastVerified(identityOf(archive.found), m_opened.verifying);
        cards.push_back({.archive = archive, .verified = verified});
    }
    m_which->setFound(std::move(cards), archives.isSearching(), archives.cutShort());
}

void RestoreWizard::check(const QString &archive)
{
    m_archive = archive;
    m_preview.reset();
    m_files.reset();
    m_saved.reset();
    m_tryAgain = [this, archive] { check(archive); };
    run(
        RestoreTask::Check, ProgressPage::Task::Check,
        [archive, suite = m_opened.suite](RunObserver &observer, const CancelToken &cancel) {
            return checkArchive(archive, suite, observer, cancel);
        },
        [this](const CheckedArchive &checked) {
            m_preview = checked.preview;
            m_files = checked.files;
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
    m_changes = new ChangesPage({.preview = *m_preview,
                                 .suite = suite != nullptr ? std::optional(*suite) : std::nullopt,
                                 .files = m_files});
    if (m_saved)
        m_changes->showExported(*m_saved);
    connect(m_changes, &ChangesPage::restoreAsked, this, &RestoreWizard::askToRestore);
    connect(m_changes, &ChangesPage::lookAsked, this, &RestoreWizard::look);
    connect(m_changes, &ChangesPage::practiseAsked, this, &RestoreWizard::practise);
    connect(m_changes, &ChangesPage::backAsked, this, &RestoreWizard::askWhich);
    connect(m_changes, &ChangesPage::exportAsked, this, &RestoreWizard::saveRows);
    connect(m_changes, &ChangesPage::showInFolderAsked, this,
            [this](const QString &file) { showInFolder(m_buses.session, file, this); });
    showOnly(m_changes);
}

void RestoreWizard::askToRestore()
{
    m_request = {.archive = m_archive,
                 .keepDamaged = isUnreadable(*m_preview),
                 .reason = QStringLiteral("menu")};
    m_before = [this] { showChanges(); };
    const Suite *suite = suiteHere();
    if (suite == nullptr) {
        askForPlace();
        return;
    }
    m_request.suite = *suite;
    const auto go = [this](const QString &employee) {
        m_request.employee = employee;
        plan();
    };
    identify(Right::Restore, go, m_before);
}

// Where the employees are lost with the database, nobody can be asked.
void RestoreWizard::identify(Right right, const std::function<void(const QString &employee)> &then,
                             const Step &declined)
{
    const bool nobodyToAsk
        = m_opened.isStaffLost || permissionFor(m_opened.staff, right) == Permission::Granted;
    if (nobodyToAsk) {
        then(m_opened.staff.current ? m_opened.staff.current->name : QString());
        return;
    }
    auto *page = new WhoPage({.suiteName = m_opened.suite->name,
                              .stateFolder = m_opened.stateFolder,
                              .staff = m_opened.staff,
                              .sampleCode = m_opened.sampleCode,
                              .right = right});
    connect(page, &WhoPage::declined, this, declined);
    connect(page, &WhoPage::identified, this,
            [then](const Employee &employee) { then(employee.name); });
    showOnly(page);
}

void RestoreWizard::plan()
{
    m_tryAgain = [this] { plan(); };
    ask([request = m_request, settings = m_opened.settings](
            RunObserver &,
            const CancelToken &cancel) { return planRestore(request, settings, cancel); },
        [this](const Result<RestorePlan> &plan) {
            if (plan)
                askBefore(RestoreTask::Restore, *plan);
            else
                failed(RestoreTask::Restore, plan.error());
        },
        m_before);
}

void RestoreWizard::askBefore(RestoreTask task, const RestorePlan &plan)
{
    m_request = plan.request;
    auto *page = new BeforeRestorePage({.suite = m_request.suite,
                                        .created = m_preview ? m_preview->created : QDateTime(),
                                        .undone = plan.undone,
                                        .saveTo = plan.isMissing ? QString() : m_request.saveTo,
                                        .isUnreadable = m_preview && isUnreadable(*m_preview),
                                        .newerFiles = plan.newerFiles,
                                        .replaceNewer = m_request.replaceNewer});
    auto *use = new SuiteUseWatch(m_request.suite, m_options.presenceRoot, page);
    connect(use, &SuiteUseWatch::listed, page, &BeforeRestorePage::setUse);
    use->start();
    connect(page, &BeforeRestorePage::backAsked, this, m_before);
    const auto confirmed = [this, task, staying = plan.staying](bool replaceNewer) {
        m_request.replaceNewer = replaceNewer;
        m_end = {.suiteName = m_request.suite.name,
                 .isUndo = task == RestoreTask::Undo && !m_end.isUndo,
                 .staying = staying};
        restore();
    };
    connect(page, &BeforeRestorePage::confirmed, this, confirmed);
    showOnly(page);
}

void RestoreWizard::askForPlace()
{
    auto *page = new NewComputerPage(*m_preview->manifest, m_archive);
    connect(page, &NewComputerPage::backAsked, this, m_before);
    connect(page, &NewComputerPage::chosen, this, [this](const Suite &suite) {
        m_request.suite = suite;
        m_end = {.suiteName = suite.name,
                 .folder = QFileInfo(suite.file).path(),
                 .madeOn = m_preview->manifest->host};
        restore();
    });
    showOnly(page);
}

/// What a person knows it by.
QString RestoreWizard::subjectOf(ProgressPage::Task shown) const
{
    using enum ProgressPage::Task;
    if (shown == Prepare)
        return m_opened.suite ? m_opened.suite->name : QString();
    const bool replaces = shown == Restore || shown == Undo;
    return QFileInfo(replaces ? m_request.archive : m_archive).fileName();
}

void RestoreWizard::showProgress(ProgressPage::Task shown)
{
    m_leaving = false;
    m_patience.stop();
    m_volumes->stop();
    auto *page = new ProgressPage(subjectOf(shown), shown);
    connect(&m_run, &CurrentRun::progressChanged, page, &ProgressPage::show);
    connect(page, &ProgressPage::cancelAsked, this, [this] { m_run.cancel(); });
    connect(page, &ProgressPage::leaveAsked, this, [this] {
        m_leaving = true;
        m_run.cancel();
    });
    m_window.show(page);
}

// Whatever only reads can be begun anew.
void RestoreWizard::guard(ProgressPage::Task shown)
{
    using enum ProgressPage::Task;
    switch (shown) {
    case Restore:
    case Undo:
        //: What whoever ends the session or shuts down meanwhile is shown
        m_guard.begin(tr("Data is being restored."));
        break;
    case SaveRows:
    case Salvage:
        //: What whoever ends the session or shuts down meanwhile is shown
        m_guard.begin(tr("Data from a backup is being saved."));
        break;
    case BackUp:
    case Check:
    case Prepare:
    case Look:
    case Practise:
        m_guard.end();
        break;
    }
}

void RestoreWizard::sayThatSessionWaits()
{
    if (auto *page = qobject_cast<ProgressPage *>(m_window.currentPage()))
        page->sayThatSessionWaits();
    m_window.comeToFront();
}

void RestoreWizard::interrupt()
{
    m_isInterrupted = true;
    m_leaving = true;
    if (m_run.isBusy())
        m_run.cancel();
    else
        m_window.leave();
}

// A page that is not that of a run: nobody waits for one any more.
void RestoreWizard::showOnly(Page *page)
{
    m_patience.stop();
    m_guard.end();
    m_run.drop();
    m_window.show(page);
}

} // namespace vesper
