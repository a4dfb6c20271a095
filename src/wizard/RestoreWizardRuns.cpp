#include "wizard/RestoreWizard.h"

#include "run/ProgramFile.h"
#include "run/RestoreUndo.h"
#include "window/Background.h"
#include "window/ShowInFolder.h"
#include "wizard/ChangesPage.h"
#include "wizard/FolderDialog.h"
#include "wizard/RestoreTasks.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>

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

void RestoreWizard::restore()
{
    m_request.gate = std::make_shared<CommitGate>();
    run(
        RestoreTask::Restore, m_end.isUndo ? ProgressPage::Task::Undo : ProgressPage::Task::Restore,
        [request = m_request](RunObserver &observer, const CancelToken &cancel) {
            return runRestore(request, SystemClock(), observer, cancel);
        },
        [this](const RestoreReport &report) { restored(report); }, m_request.gate);
}

void RestoreWizard::restored(const RestoreReport &report)
{
    m_exitCode = ExitCode::Done;
    m_end.report = report;
    m_end.mainComputer = otherMainComputer(m_request.suite);
    const bool isNewHere = !m_end.folder.isEmpty() && m_preview && m_preview->manifest;
    if (isNewHere && m_preview->manifest->host != QSysInfo::machineHostName()
        && loadSettings(m_request.suite.id).mainComputer.isEmpty())
        m_end.mainComputer = m_preview->manifest->host;
    showResult([end = m_end] { return contentOf(end); }, QStringLiteral("restoring"));
}

void RestoreWizard::undo()
{
    if (const QString saved = m_end.report.saved; !saved.isEmpty())
        return undo({.archive = saved, .part = m_request.part, .entry = m_request.entry});
    inBackground(
        this, [id = m_request.suite.id] { return restoreToUndo(id); },
        [this](const Result<UndoableRestore> &before) {
            if (before)
                undo(*before);
            else
                failed(RestoreTask::Restore, before.error());
        });
}

void RestoreWizard::undo(const UndoableRestore &before)
{
    m_archive = before.archive;
    m_request.archive = before.archive;
    m_request.part = before.part;
    m_request.entry = before.entry;
    m_request.replaceNewer = true; // they are what the restore has put there
    m_request.reason = QStringLiteral("undo");
    m_end = {.suiteName = m_request.suite.name, .isUndo = !m_end.isUndo};
    restore();
}

void RestoreWizard::look()
{
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

void RestoreWizard::practise()
{
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
                          .suite = *suiteHere(),
                          .language = currentLanguage()};
    m_session = std::make_shared<RunSession>();
    inSession(
        m_changes, m_session,
        [rows](RunObserver &observer, const CancelToken &cancel) {
            return vesper::saveRows(rows, observer, cancel);
        },
        [page = m_changes](const Result<QString> &saved) {
            if (saved)
                page->showExported(*saved);
            else
                page->showExportProblem(saved.error());
        });
}

void RestoreWizard::askWhereToSalvage(const QString &archive)
{
    auto *dialog = new FolderDialog(&m_window);
    connect(dialog, &FolderDialog::chosen, this,
            [this, archive](const QString &folder) { salvage(archive, folder); });
    dialog->openAt({});
}

void RestoreWizard::salvage(const QString &archive, const QString &folder)
{
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
    const auto become = [this] {
        const Result<void> done = becomeMainComputer(m_request.suite.id);
        if (!done) {
            failed(RestoreTask::Open, done.error());
            return;
        }
        m_end.isMainNow = true;
        showResult([end = m_end] { return contentOf(end); }, QStringLiteral("restoring"));
    };
    // On a computer that was empty nobody is known yet who could be asked.
    if (!m_end.folder.isEmpty() || administrationOf(m_opened.staff) != Administration::AskCode)
        become();
    else
        askWho(Right::Administer, [become](const QString &) { become(); });
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
    if (!program.startDetached())
        failed(RestoreTask::Look,
               {.kind = ErrorKind::ProgramNotStarted, .path = program.program()});
}

void RestoreWizard::failed(RestoreTask task, const Error &error)
{
    m_exitCode = vesper::exitCodeOf(error.kind);
    m_task = task;
    if (m_leaving) {
        m_window.leave();
        return;
    }
    if (error.kind == ErrorKind::ArchiveDamaged) {
        showDamage(error);
        return;
    }
    showResult([end = FailedEnd{task, error}] { return contentOf(end); },
               QStringLiteral("damaged"));
}

void RestoreWizard::showDamage(const Error &error)
{
    inBackground(
        this,
        [error, id = m_opened.suite ? m_opened.suite->id : QString()] {
            return otherArchives(error.path, id);
        },
        [this, error](const std::vector<OtherArchive> &others) {
            showResult([end = DamagedEnd{error, others}] { return contentOf(end); },
                       QStringLiteral("damaged"));
        });
}

void RestoreWizard::showResult(std::function<ResultContent()> content, const QString &helpPage)
{
    auto *page = new ResultPage(std::move(content), helpPage);
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
        tryAgain();
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
        undo();
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

void RestoreWizard::tryAgain()
{
    switch (m_task) {
    case RestoreTask::Open:
        start();
        break;
    case RestoreTask::Check:
        check(m_archive);
        break;
    case RestoreTask::Restore:
        restore();
        break;
    case RestoreTask::Look:
        look();
        break;
    case RestoreTask::Practise:
        practise();
        break;
    case RestoreTask::Salvage:
        askWhereToSalvage(m_archive);
        break;
    }
}

} // namespace vesper
