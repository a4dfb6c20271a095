#include "wizard/RestoreWizard.h"

#include "run/ProgramFile.h"
#include "window/ShowInFolder.h"
#include "wizard/ChangesPage.h"
#include "wizard/FolderDialog.h"
#include "wizard/LostRowsExport.h"
#include "wizard/WhichPage.h"
#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

#include <algorithm>

// What is done with an archive once that is decided, and what follows it.

namespace vesper {

namespace {

/// As "vesper drill" ends.
ExitCode exitCodeOf(const DrillReport &report)
{
    if (report.verdict == DrillVerdict::Proven)
        return ExitCode::Done;
    return report.reason ? vesper::exitCodeOf(report.reason->kind) : ExitCode::ArchiveBad;
}

} // namespace

// What would change, and which archives there are, has to be found out anew after it.
void RestoreWizard::restore()
{
    m_tryAgain = [this] { restore(); };
    m_preview.reset();
    m_undoable.reset();
    delete m_which;
    m_request.gate = std::make_shared<CommitGate>();
    run(
        m_end.isUndo ? RestoreTask::Undo : RestoreTask::Restore,
        m_end.isUndo ? ProgressPage::Task::Undo : ProgressPage::Task::Restore,
        [request = m_request](RunObserver &observer, const CancelToken &cancel) {
            return runRestore(request, SystemClock(), observer, cancel);
        },
        [this](const RestoreReport &report) { restored(report); }, m_request.gate);
}

void RestoreWizard::restored(const RestoreReport &report)
{
    m_exitCode = ExitCode::Done;
    m_end.report = report;
    if (report.before == StateBefore::Saved)
        m_undoable = stateBefore(report.saved);
    const auto show = [this] { showRestored(); };
    ask([suite = m_request.suite, madeOn = m_end.madeOn](RunObserver &, const CancelToken &)
            -> Result<Surroundings> { return surroundingsOf(suite, madeOn); },
        [this, show](const Result<Surroundings> &around) {
            if (around) {
                m_end.mainComputer = around->mainComputer;
                m_opened.verifying = around->verifying;
            }
            show();
        },
        show);
}

UndoableRestore RestoreWizard::stateBefore(const QString &archive) const
{
    return {.archive = archive,
            .part = m_request.part,
            .entry = m_request.entry,
            .finished = SystemClock().now()};
}

void RestoreWizard::showRestored()
{
    showResult([end = m_end] { return contentOf(end); }, QStringLiteral("restoring"));
}

void RestoreWizard::askToUndoLast()
{
    m_request = {.suite = *m_opened.suite};
    m_end = {};
    m_preview.reset();
    m_undoable.reset();
    m_before = [this] { askWhich(); };
    const auto go = [this](const QString &employee) {
        m_request.employee = employee;
        planUndo();
    };
    identify(Right::Restore, go, m_before);
}

void RestoreWizard::planUndo()
{
    m_tryAgain = [this] { planUndo(); };
    ask(
        [request = m_request, known = m_undoable,
         settings = m_opened.settings](RunObserver &, const CancelToken &cancel) {
            return vesper::planUndo(request, known, settings, cancel);
        },
        [this](const Result<RestorePlan> &plan) {
            if (plan)
                askBefore(RestoreTask::Undo, *plan);
            else
                failed(RestoreTask::Undo, plan.error());
        },
        m_before);
}

void RestoreWizard::look()
{
    m_tryAgain = [this] { look(); };
    run(
        RestoreTask::Look, ProgressPage::Task::Look,
        [request = LookRequest{suiteId(), m_archive}](RunObserver &observer,
                                                      const CancelToken &cancel) {
            return runLook(request, observer, cancel);
        },
        [this](const LookReport &report) {
            m_exitCode = ExitCode::Done;
            const Suite *suite = suiteHere();
            m_look = {.report = report,
                      .applications = suite ? suite->applications : std::vector<Application>()};
            showResult([end = m_look] { return contentOf(end); }, QStringLiteral("look"));
        });
}

void RestoreWizard::openCopy(const QString &application)
{
    const auto known = std::ranges::find(m_look.applications, application, &Application::id);
    if (known == m_look.applications.end())
        return;
    QStringList command = lookCommand(*known, m_look.report);
    QProcess program;
    program.setProgram(suiteProgram(command.takeFirst()));
    program.setArguments(command);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("VESPER_SUITE"), m_opened.suite->file);
    program.setProcessEnvironment(environment);
    const bool hadProblem = std::exchange(m_look.problem, std::nullopt).has_value();
    if (!program.startDetached())
        m_look.problem = {.kind = ErrorKind::ProgramNotStarted, .path = program.program()};
    if (hadProblem || m_look.problem)
        showResult([end = m_look] { return contentOf(end); }, QStringLiteral("look"));
}

void RestoreWizard::practise()
{
    m_tryAgain = [this] { practise(); };
    run(
        RestoreTask::Practise, ProgressPage::Task::Practise,
        [request = DrillRequest{suiteId(), m_archive}](RunObserver &observer,
                                                       const CancelToken &cancel) {
            return runDrill(request, SystemClock(), observer, cancel);
        },
        [this](const DrillReport &report) {
            m_exitCode = exitCodeOf(report);
            showResult([report] { return contentOf(report); }, QStringLiteral("practise"));
        });
}

void RestoreWizard::saveRows(const QString &folder)
{
    const RowsToSave rows{.archive = m_archive,
                          .database = suiteHere()->database,
                          .folder = folder,
                          .count = rowsToSave(m_preview->tables),
                          .suite = *suiteHere(),
                          .language = currentLanguage()};
    goOnWith(
        ProgressPage::Task::SaveRows,
        [rows](RunObserver &observer, const CancelToken &cancel) {
            return vesper::saveRows(rows, observer, cancel);
        },
        [this](const Result<SavedRows> &saved) {
            if (m_leaving) {
                m_window.leave();
                return;
            }
            if (saved)
                m_saved = *saved;
            showChanges();
            if (!saved)
                m_changes->showExportProblem(saved.error());
        });
}

void RestoreWizard::askWhereToSalvage(const QString &archive)
{
    auto *dialog = new FolderDialog(&m_window);
    dialog->setPurpose([] { return tr("What can be had of the damaged backup is put here."); });
    connect(dialog, &FolderDialog::chosen, this,
            [this, archive](const QString &folder) { salvage(archive, folder); });
    dialog->openAt({});
}

void RestoreWizard::salvage(const QString &archive, const QString &folder)
{
    m_tryAgain = [this, archive] { askWhereToSalvage(archive); };
    const QString name
        = QStringLiteral("%1_salvaged.sqlite").arg(QFileInfo(archive).completeBaseName());
    const SalvageRequest request{.archive = archive, .target = QDir(folder).filePath(name)};
    run(
        RestoreTask::Salvage, ProgressPage::Task::Salvage,
        [request](RunObserver &observer, const CancelToken &cancel) {
            return runSalvage(request, observer, cancel);
        },
        [this](const SalvageReport &report) {
            m_exitCode = report.isWhole ? ExitCode::Done : ExitCode::ArchiveBad;
            showResult([report] { return contentOf(report); }, QStringLiteral("damaged"));
        });
}

void RestoreWizard::askToBeMainComputer()
{
    // On a computer that was empty nobody is known yet who could be asked.
    if (!m_end.folder.isEmpty() || administrationOf(m_opened.staff) != Administration::AskCode)
        becomeMain();
    else
        identify(
            Right::Administer, [this](const QString &) { becomeMain(); }, m_showAgain);
}

// Whatever comes of it, the restore is done.
void RestoreWizard::becomeMain()
{
    ask([id = m_request.suite.id](RunObserver &,
                                  const CancelToken &) { return becomeMainComputer(id); },
        [this](const Result<void> &done) {
            m_end.isMainNow = done.has_value();
            m_end.notMain = done ? std::nullopt : std::optional(done.error());
            showRestored();
        },
        m_showAgain);
}

void RestoreWizard::failed(RestoreTask task, const Error &error)
{
    m_exitCode = vesper::exitCodeOf(error.kind);
    if (error.hasChanged && !error.saved.isEmpty())
        m_undoable = stateBefore(error.saved);
    if (m_leaving && !error.hasChanged)
        m_window.leave();
    else if (error.kind == ErrorKind::ArchiveDamaged)
        showDamage(error);
    else
        showResult([end = FailedEnd{task, error, canGoBack(task)}] { return contentOf(end); },
                   QStringLiteral("damaged"));
}

/// To what would change, without finding it out anew.
bool RestoreWizard::canGoBack(RestoreTask task) const
{
    return m_preview
           && (task == RestoreTask::Look || task == RestoreTask::Practise
               || task == RestoreTask::Restore);
}

void RestoreWizard::showDamage(const Error &error)
{
    const auto show = [this, error](const std::optional<std::vector<OtherArchive>> &others) {
        showResult([end = DamagedEnd{error, others}] { return contentOf(end); },
                   QStringLiteral("damaged"));
    };
    ask([error, id = m_opened.suite ? m_opened.suite->id : QString()](RunObserver &,
                                                                      const CancelToken &)
            -> Result<std::vector<OtherArchive>> { return otherArchives(error.path, id); },
        [show](const Result<std::vector<OtherArchive>> &others) {
            show(others ? std::optional(*others) : std::nullopt);
        },
        [show] { show(std::nullopt); });
}

void RestoreWizard::showResult(const std::function<ResultContent()> &content,
                               const QString &helpPage)
{
    m_showAgain = [this, content, helpPage] { showResult(content, helpPage); };
    auto *page = new ResultPage(content, helpPage);
    page->setTakesFiles(m_isOpened);
    connect(page, &ResultPage::chosen, this, &RestoreWizard::act);
    showOnly(page);
}

void RestoreWizard::act(ResultAction action, const QString &argument)
{
    switch (action) {
    case ResultAction::Close:
        m_window.leave();
        break;
    case ResultAction::TryAgain:
        m_tryAgain();
        break;
    case ResultAction::ChooseAnother:
        askWhich();
        break;
    case ResultAction::TakeOther:
        check(argument);
        break;
    case ResultAction::KeepDamaged:
        m_request.keepDamaged = true;
        restore();
        break;
    case ResultAction::Undo:
        m_before = m_showAgain;
        planUndo();
        break;
    case ResultAction::BeMainComputer:
        askToBeMainComputer();
        break;
    case ResultAction::OpenCopy:
        openCopy(argument);
        break;
    case ResultAction::ShowInFolder:
        showInFolder(m_buses.session, argument, this);
        break;
    case ResultAction::Salvage:
        askWhereToSalvage(argument);
        break;
    case ResultAction::GoBack:
        showChanges();
        break;
    }
}

} // namespace vesper
