#include "gui/RestoreCatalog.h"

#include "gui/SampleRestores.h"
#include "gui/SampleStates.h"
#include "wizard/ChangesPage.h"
#include "wizard/NewComputerPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/WhichPage.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <cerrno>

namespace vesper::test {

namespace {

std::vector<PageState> whichStates()
{
    const auto which = [](std::vector<ArchiveCard> cards, bool searching) {
        return [cards = std::move(cards), searching]() -> Page * {
            auto *page = new WhichPage(QStringLiteral("club"), QStringLiteral("Club Horizon"));
            page->setFound(cards, searching);
            return page;
        };
    };
    const auto undoable = [](Page &page) {
        static_cast<WhichPage &>(page).setUndoable(UndoableRestore{
            .archive = sampleRestored().report.saved, .finished = sampleRestored().report.created});
    };
    return {{QStringLiteral("which"), which(sampleCards(), false)},
            {QStringLiteral("which-undoable"), which(sampleCards(), false), undoable},
            {QStringLiteral("which-searching"), which({}, true)},
            {QStringLiteral("which-none"), which({}, false)}};
}

std::vector<PageState> changesStates()
{
    const auto changes = [](const auto &change) {
        return [change]() -> Page * {
            ChangesPage::Content content{
                .preview = samplePreview(),
                .suite = sampleRestoreSuite(),
                .files = FileChanges{.coming = 2, .older = 1, .newer = 1, .same = 14}};
            change(content);
            return new ChangesPage(content);
        };
    };
    const auto asUsual = [](ChangesPage::Content &) {};
    const auto nothing = [](ChangesPage::Content &content) { content.preview.tables.resize(1); };
    const auto missing = [](ChangesPage::Content &content) {
        content.preview.notCompared = Error{.kind = ErrorKind::SourceMissing};
        content.preview.tables = {{.table = QStringLiteral("invoice"), .onlyThen = 20'114},
                                  {.table = QStringLiteral("customer"), .onlyThen = 1832}};
    };
    const auto unreadable = [missing](ChangesPage::Content &content) {
        missing(content);
        content.preview.notCompared->kind = ErrorKind::SourceNotDatabase;
    };
    const auto plain = [](ChangesPage::Content &content) {
        content.preview.manifest.reset();
        content.preview.files = 0;
        content.files.reset();
    };
    const auto newComputer = [missing](ChangesPage::Content &content) {
        missing(content);
        content.preview.notCompared.reset();
        content.suite.reset();
        content.files.reset();
    };
    const auto plainAlone = [plain, missing](ChangesPage::Content &content) {
        missing(content);
        content.preview.notCompared.reset();
        plain(content);
        content.suite.reset();
    };
    const auto saved = [](Page &page) {
        const QString folder
            = QStringLiteral("/home/anna/Club Horizon to be entered again 2026-11-21 18-12-40");
        static_cast<ChangesPage &>(page).showExported(
            {.folder = folder,
             .document = folder + QStringLiteral("/Club Horizon to be entered again.pdf")});
    };
    const auto notSaved = [](Page &page) {
        static_cast<ChangesPage &>(page).showExportProblem({.kind = ErrorKind::WriteFailed,
                                                            .path = QStringLiteral("/home/anna"),
                                                            .systemCode = EACCES});
    };
    return {{QStringLiteral("changes"), changes(asUsual)},
            {QStringLiteral("changes-none"), changes(nothing)},
            {QStringLiteral("changes-missing"), changes(missing)},
            {QStringLiteral("changes-unreadable"), changes(unreadable)},
            {QStringLiteral("changes-plain"), changes(plain)},
            {QStringLiteral("changes-plain-alone"), changes(plainAlone)},
            {QStringLiteral("changes-new-computer"), changes(newComputer)},
            {QStringLiteral("changes-saved"), changes(asUsual), saved},
            {QStringLiteral("changes-not-saved"), changes(asUsual), notSaved}};
}

std::vector<PageState> beforeStates()
{
    const auto before = [](const auto &change) {
        return [change]() -> Page * {
            BeforeRestorePage::Question question = sampleBefore();
            change(question);
            return new BeforeRestorePage(question);
        };
    };
    const auto asUsual = [](BeforeRestorePage::Question &) {};
    const auto newer = [](BeforeRestorePage::Question &question) {
        question.newerFiles = {QStringLiteral("/srv/club/documents/contract 2026-0412.pdf"),
                               QStringLiteral("/srv/club/documents/contract 2026-0413.pdf")};
    };
    const auto undo = [newer](BeforeRestorePage::Question &question) {
        newer(question);
        question.undone = question.created;
        question.replaceNewer = true;
    };
    const auto unreadable
        = [](BeforeRestorePage::Question &question) { question.isUnreadable = true; };
    const auto open = [](Page &page) {
        static_cast<BeforeRestorePage &>(page).setUse(
            {.programs = {{.name = sameInAllLanguages(QStringLiteral("Reception")),
                           .user = QStringLiteral("anna")}},
             .workstations = sampleWorkstations()});
    };
    const auto place = []() -> Page * {
        return new NewComputerPage(*samplePreview().manifest, samplePreview().archive);
    };
    const auto url = [](Page &page) {
        page.findChild<QLineEdit *>(QStringLiteral("folderEdit"))
            ->setText(QStringLiteral("ftp://backup.example.com"));
        page.mainButton()->click();
        waitForText(page, "problemLabel");
    };
    return {{QStringLiteral("before-restore"), before(asUsual)},
            {QStringLiteral("before-restore-open"), before(asUsual), open},
            {QStringLiteral("before-restore-newer"), before(newer)},
            {QStringLiteral("before-undo"), before(undo)},
            {QStringLiteral("before-restore-unreadable"), before(unreadable)},
            {QStringLiteral("new-computer"), place},
            {QStringLiteral("new-computer-url"), place, url}};
}

template<typename End>
PageState result(const char *name, const End &end)
{
    const auto unfolded = [](Page &page) {
        auto *details = page.findChild<QPushButton *>(QStringLiteral("detailButton"));
        details->setChecked(details->isVisible());
    };
    return {QLatin1String(name),
            [end] {
                return new ResultPage([end] { return contentOf(end); },
                                      QStringLiteral("restoring"));
            },
            unfolded};
}

std::vector<PageState> resultStates()
{
    RestoredEnd newComputer = sampleRestored();
    newComputer.report.before = StateBefore::Missing;
    newComputer.report.files = {QStringLiteral("/home/anna/club/documents/contract.pdf")};
    newComputer.folder = QStringLiteral("/home/anna/club");
    newComputer.mainComputer = QStringLiteral("FRONT-PC");
    RestoredEnd main = newComputer;
    main.isMainNow = true;
    RestoredEnd notMain = newComputer;
    notMain.notMain = Error{.kind = ErrorKind::StateUnusable,
                            .path = QStringLiteral("/home/anna/.config/vesper/club.ini"),
                            .systemCode = EACCES};
    RestoredEnd undone = sampleRestored();
    undone.isUndo = true;
    RestoredEnd warned = sampleRestored();
    warned.report.warnings
        = {{.kind = Warning::Kind::FileKept,
            .subject = QStringLiteral("/srv/club/documents/contract 2026-0412.pdf")}};
    LookEnd notOpened = sampleLook();
    notOpened.problem = Error{.kind = ErrorKind::ProgramNotStarted,
                              .path = QStringLiteral("/opt/club/reception")};
    LookEnd byHand = sampleLook();
    byHand.applications.clear();
    DamagedEnd alone = sampleDamage();
    alone.others->clear();
    DamagedEnd unfinished = sampleDamage();
    unfinished.others.reset();
    SalvageReport whole = sampleSalvage();
    whole.isWhole = true;
    whole.database.tables.clear();
    const auto failed = [](RestoreTask task, const Error &error) { return FailedEnd{task, error}; };
    const QString database = QStringLiteral("/srv/club/club.sqlite");
    return {
        result("restored", sampleRestored()),
        result("restored-new-computer", newComputer),
        result("restored-main-computer", main),
        result("restored-not-main", notMain),
        result("restored-undone", undone),
        result("restored-warnings", warned),
        result("drill-proven", sampleDrill(DrillVerdict::Proven)),
        result("drill-failed", sampleDrill(DrillVerdict::Failed)),
        result("drill-inconclusive", sampleDrill(DrillVerdict::Inconclusive)),
        result("look", sampleLook()),
        result("look-by-hand", byHand),
        result("look-not-opened", notOpened),
        result("damaged", sampleDamage()),
        result("damaged-alone", alone),
        result("damaged-unfinished", unfinished),
        result("salvaged", sampleSalvage()),
        result("salvaged-whole", whole),
        result("undo-impossible", failed(RestoreTask::Undo, {.kind = ErrorKind::NothingToUndo})),
        result("restore-cancelled", failed(RestoreTask::Restore, {.kind = ErrorKind::Cancelled})),
        result("restore-failed-damaged",
               failed(RestoreTask::Restore, {.kind = ErrorKind::SourceDamaged,
                                             .path = database,
                                             .detail = QStringLiteral("Tree 12 page 881")})),
        result("restore-failed-foreign",
               failed(RestoreTask::Check, {.kind = ErrorKind::ArchiveForeign,
                                           .path = QStringLiteral("/home/anna/photo.jpg")})),
        result("restore-failed-unsound",
               failed(RestoreTask::Restore,
                      {.kind = ErrorKind::RestoreUnsound,
                       .path = database,
                       .detail = QStringLiteral("Tree 12 page 881"),
                       .hasChanged = true,
                       .saved = QStringLiteral("/media/anna/Kingston/club_before.zip")})),
        result("restore-failed-in-part",
               failed(RestoreTask::Restore,
                      {.kind = ErrorKind::WriteFailed,
                       .path = QStringLiteral("/home/anna/club/documents/lease.pdf"),
                       .systemCode = 5,
                       .hasChanged = true,
                       .saved = QStringLiteral("/media/anna/Kingston/club_before.zip")}))};
}

std::vector<PageState> runStates(const QString &stateFolder)
{
    const auto running = [](ProgressPage::Task task) {
        return [task]() -> Page * {
            auto *page = new ProgressPage(QStringLiteral("club_2026-11-20_18-04-11.zip"), task);
            Progress progress = sampleProgress();
            progress.stage
                = task == ProgressPage::Task::Restore ? Stage::Restoring : Stage::Comparing;
            if (task == ProgressPage::Task::SaveRows)
                progress = {.stage = Stage::Writing, .fraction = 0.85};
            if (task != ProgressPage::Task::Prepare) // it has no measure
                page->show(progress);
            return page;
        };
    };
    const auto who = [stateFolder]() -> Page * {
        WhoPage::Question question = sampleQuestion(stateFolder);
        question.right = Right::Restore;
        return new WhoPage(question);
    };
    const auto closing = [](Page &page) { (void)page.mayClose(); };
    return {{QStringLiteral("restore-who"), who},
            {QStringLiteral("progress-check"), running(ProgressPage::Task::Check)},
            {QStringLiteral("progress-prepare"), running(ProgressPage::Task::Prepare)},
            {QStringLiteral("progress-rows"), running(ProgressPage::Task::SaveRows)},
            {QStringLiteral("progress-restore"), running(ProgressPage::Task::Restore), closing}};
}

} // namespace

std::vector<PageState> restoreStates(const QString &stateFolder)
{
    std::vector<PageState> all;
    for (const auto &some :
         {whichStates(), changesStates(), beforeStates(), runStates(stateFolder), resultStates()})
        all.insert(all.end(), some.begin(), some.end());
    for (PageState &state : all)
        state.purpose = WizardWindow::Purpose::Restore;
    return all;
}

} // namespace vesper::test
