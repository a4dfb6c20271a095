#include "gui/PageCatalog.h"

#include "gui/RestoreCatalog.h"
#include "gui/SampleFailures.h"
#include "gui/SampleStates.h"
#include "staff/WrongCodes.h"
#include "wizard/AdministratorPage.h"
#include "wizard/AlreadyOpenPage.h"
#include "wizard/Departure.h"
#include "wizard/DonePage.h"
#include "wizard/FailedPage.h"
#include "wizard/NotNowPage.h"
#include "wizard/NothingNewPage.h"
#include "wizard/OpeningPage.h"
#include "wizard/ProgressPage.h"
#include "wizard/SettingsPage.h"
#include "wizard/ShutDownPage.h"
#include "wizard/StillOpenPage.h"
#include "wizard/WherePage.h"
#include "wizard/WithdrawnPage.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <cerrno>

namespace vesper::test {

namespace {

template<typename Report>
BackupReport reportWith(Report change)
{
    BackupReport report = sampleReport();
    change(report);
    return report;
}

void typeInto(Page &page, const char *field, const QString &text)
{
    auto *edit = page.findChild<QLineEdit *>(QLatin1String(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

/// A folder for wrong codes that no other state shares: they are counted.
QString freshFolder(const QString &within)
{
    QTemporaryDir folder(within + QStringLiteral("/XXXXXX"));
    folder.setAutoRemove(false);
    return folder.path();
}

WhoPage *lockedOut(const QString &stateFolder)
{
    const QString folder = freshFolder(stateFolder);
    const WrongCodes wrong{.count = WrongCodes::lockOutAt, .last = QDateTime::currentDateTime()};
    if (!saveWrongCodes(folder + QStringLiteral("/wrong-codes.json"), wrong))
        qFatal("the lock-out cannot be written");
    return new WhoPage(sampleQuestion(folder));
}

std::vector<PageState> whoStates(const QString &stateFolder)
{
    const auto who
        = [stateFolder] { return new WhoPage(sampleQuestion(freshFolder(stateFolder))); };
    const auto fromMenu = [stateFolder] {
        WhoPage::Question question = sampleQuestion(freshFolder(stateFolder));
        question.occasion = WhoPage::Occasion::Menu;
        question.sampleCode.clear();
        return new WhoPage(question);
    };
    const auto missed = [stateFolder] {
        WhoPage::Question question = sampleQuestion(freshFolder(stateFolder));
        question.occasion = WhoPage::Occasion::Missed;
        return new WhoPage(question);
    };
    const auto refused = [](const QString &code) {
        return [code](Page &page) {
            typeInto(page, "codeEdit", code);
            page.mainButton()->click();
            waitForText(page, "problemLabel");
        };
    };
    const auto capsLock = [](Page &page) {
        auto *edit = page.findChild<QLineEdit *>(QStringLiteral("codeEdit"));
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    };
    return {{QStringLiteral("opening"), [] { return new OpeningPage; }},
            {QStringLiteral("who"), who,
             [](Page &page) { typeInto(page, "codeEdit", QStringLiteral("4711")); }},
            {QStringLiteral("who-menu"), fromMenu},
            {QStringLiteral("who-missed"), missed},
            {QStringLiteral("who-session-end"), who,
             [](Page &page) { static_cast<WhoPage &>(page).offerLogOut(true); }},
            {QStringLiteral("who-caps-lock"), who, capsLock},
            {QStringLiteral("who-wrong"), who, refused(QStringLiteral("0815"))},
            {QStringLiteral("who-no-right"), who, refused(QStringLiteral("1234"))},
            {QStringLiteral("who-locked-out"), [stateFolder] { return lockedOut(stateFolder); },
             [](Page &page) { waitForText(page, "problemLabel"); }}};
}

std::vector<PageState> settingsStates(const QString &stateFolder, const QString &folder)
{
    const auto who = [stateFolder] {
        WhoPage::Question question = sampleQuestion(stateFolder);
        question.right = Right::Administer;
        return new WhoPage(question);
    };
    const auto administrator = [] { return new AdministratorPage(sampleSuite({}).suite, {}); };
    const auto differing = [](Page &page) {
        typeInto(page, "codeEdit", QStringLiteral("471100"));
        typeInto(page, "againEdit", QStringLiteral("471101"));
        page.mainButton()->click();
        waitForText(page, "problemLabel");
    };
    const auto settings = [folder]() -> Page * {
        return new SettingsPage(
            {.suite = sampleSuite(folder).suite, .settings = sampleSuite(folder).settings});
    };
    const auto unsaved = [](Page &page) {
        typeInto(page, "folderEdit", QStringLiteral("ftp://backup.example.com"));
        waitForText(page, "folderProblemLabel");
        static_cast<SettingsPage &>(page).showProblem(
            {.kind = ErrorKind::StateUnusable,
             .path = QStringLiteral("/home/anna/.config/vesper/club.ini")});
    };
    std::vector<PageState> states = {
        {QStringLiteral("settings-who"), who},
        {QStringLiteral("settings-administrator"), administrator},
        {QStringLiteral("settings-administrator-differing"), administrator, differing},
        {QStringLiteral("settings"), settings},
        {QStringLiteral("settings-end"), settings,
         [](Page &page) { page.findChild<QComboBox *>(QStringLiteral("checkCombo"))->setFocus(); }},
        {QStringLiteral("settings-unsaved"), settings, unsaved}};
    for (PageState &state : states)
        state.purpose = WizardWindow::Purpose::Settings;
    return states;
}

std::vector<PageState> choiceStates()
{
    const auto notNow = [] { return new NotNowPage(QStringLiteral("Club Horizon")); };
    const auto stillOpen = [] {
        auto *page = new StillOpenPage(QStringLiteral("Club Horizon"));
        page->setUse({.programs = samplePrograms(), .workstations = sampleWorkstations()});
        return page;
    };
    const auto asked
        = [](Page &page) { static_cast<StillOpenPage &>(page).setAnswers({.windows = 1}); };
    const auto notAsked = [](Page &page) { static_cast<StillOpenPage &>(page).setAnswers({}); };
    const auto answered = [](Page &page) {
        static_cast<StillOpenPage &>(page).setAnswers({.windows = 2,
                                                       .asking = {samplePrograms().front()},
                                                       .silent = {samplePrograms().back()}});
    };
    const auto withdrawn = [] { return new WithdrawnPage(QStringLiteral("Reception")); };
    const auto nothingNew = [](bool isArchiveHere) {
        return [isArchiveHere] {
            return new NothingNewPage(
                QStringLiteral("Club Horizon"),
                {.run = {.finished = QDateTime(QDate(2026, 11, 21), QTime(18, 6)),
                         .archive = sampleReport().archive},
                 .isArchiveHere = isArchiveHere});
        };
    };
    const auto endsSession
        = [](Page &page) { static_cast<NothingNewPage &>(page).offerLogOut(true); };
    const auto alone = [] { return new AlreadyOpenPage; };
    const auto aloneAtEnd = [] { return new AlreadyOpenPage(true); };
    const auto noAnswer = [](Page &page) { static_cast<AlreadyOpenPage &>(page).setRaised(false); };
    return {{QStringLiteral("not-now"), notNow},
            {QStringLiteral("still-open"), stillOpen},
            {QStringLiteral("still-open-asked"), stillOpen, asked},
            {QStringLiteral("still-open-no-window"), stillOpen, notAsked},
            {QStringLiteral("still-open-question"), stillOpen, answered},
            {QStringLiteral("nothing-new"), nothingNew(true)},
            {QStringLiteral("nothing-new-absent"), nothingNew(false)},
            {QStringLiteral("nothing-new-session-end"), nothingNew(true), endsSession},
            {QStringLiteral("withdrawn"), withdrawn},
            {QStringLiteral("already-open"), alone},
            {QStringLiteral("already-open-session-end"), aloneAtEnd},
            {QStringLiteral("already-open-hidden"), alone, noAnswer}};
}

/// The end of the session goes on.
std::vector<PageState> shutDownStates()
{
    const auto shutDown = [](const char *name, const ShutDownPage::Situation &situation) {
        return PageState{QLatin1String(name), [situation] {
                             auto *page = new ShutDownPage(QStringLiteral("Club Horizon"));
                             page->show(situation);
                             return page;
                         }};
    };
    using enum WayOut::State;
    constexpr auto off = WayOut::Kind::ShutDown;
    const auto loggingOut = [](WayOut::State state) {
        return ShutDownPage::Situation{
            .state = state, .secondsLeft = 12, .canGoBack = true, .canShutDown = true};
    };
    return {shutDown("shut-down-counting",
                     {.way = off, .state = CountingDown, .secondsLeft = 12, .canGoBack = true}),
            shutDown("shut-down-going", {.way = off, .state = Going, .canGoBack = true}),
            shutDown("shut-down-refused", {.way = off, .state = Refused, .canGoBack = true}),
            shutDown("log-out-counting", loggingOut(CountingDown)),
            shutDown("log-out-going", loggingOut(Going)),
            shutDown("log-out-refused", loggingOut(Refused)),
            shutDown("log-out-by-hand", {.state = Impossible, .canGoBack = true}),
            shutDown("log-out-or-shut-down-by-hand", loggingOut(Impossible))};
}

/// As on a computer that can be shut down from here.
Page *whereAsUsual(const OpenedSuite &opened, const std::vector<Volume> &volumes)
{
    auto *page = new WherePage(opened, QStringLiteral("Anna Petit"), {});
    page->setShutDown(WayOut::State::Offered);
    page->setVolumes(volumes);
    return page;
}

std::vector<PageState> whereStates(const QString &folder)
{
    const auto where
        = [folder]() -> Page * { return whereAsUsual(sampleSuite(folder), sampleVolumes(folder)); };
    const auto warned = [folder]() -> Page * {
        return whereAsUsual(sampleSuiteWithWarnings(folder), sampleVolumes(folder));
    };
    const auto tooSmall = [folder]() -> Page * {
        OpenedSuite huge = sampleSuite(folder);
        huge.sourceBytes = 3 * sampleVolumes(folder).front().bytesFree;
        return whereAsUsual(huge, sampleVolumes(folder));
    };
    const auto used = [folder](const SuiteUse &use) {
        return [folder, use]() -> Page * {
            auto *page = static_cast<WherePage *>(
                whereAsUsual(sampleSuite(folder), sampleVolumes(folder)));
            page->setUse(use);
            return page;
        };
    };
    const SuiteUse unanswered{
        .problem = Warning{.kind = Warning::Kind::OthersUnknown,
                           .detail = QStringLiteral("presence.others: no such table: session")}};
    const auto first = [folder]() -> Page * {
        OpenedSuite opened = sampleSuite(folder);
        opened.history.clear();
        return whereAsUsual(opened, sampleVolumes(folder));
    };
    const auto sessionEnd = [folder]() -> Page * {
        auto *page = new WherePage(sampleSuite(folder), QStringLiteral("Anna Petit"), {});
        page->setEnding(true);
        page->setShutDown(WayOut::State::Offered);
        page->setVolumes(sampleVolumes(folder));
        return page;
    };
    const auto noStick = []() -> Page * { return whereAsUsual(sampleSuite({}), {}); };
    const auto waiting = [folder]() -> Page * {
        OpenedSuite opened = sampleSuite(QStringLiteral("/media/anna/Kingston/evening"));
        opened.settings.lastStick = {.folder = opened.settings.lastFolder,
                                     .root = QStringLiteral("/media/anna/Kingston"),
                                     .label = QStringLiteral("Kingston")};
        std::vector<Volume> volumes = sampleVolumes(folder);
        volumes.erase(volumes.begin());
        return whereAsUsual(opened, volumes);
    };
    const auto typed = [](const QString &text) {
        return [text](Page &page) {
            typeInto(page, "folderEdit", text);
            waitForText(page, "problemLabel");
        };
    };
    const auto accepted = [](Page &page) { waitForText(page, "forecastLabel"); };
    return {
        {QStringLiteral("where"), where, accepted},
        {QStringLiteral("where-url"), where, typed(QStringLiteral("ftp://backup.example.com"))},
        {QStringLiteral("where-missing"), where, typed(folder + QStringLiteral("/evening"))},
        {QStringLiteral("where-name"), where,
         [accepted](Page &page) {
             accepted(page);
             typeInto(page, "nameEdit", QStringLiteral("club 21:00"));
         }},
        {QStringLiteral("where-go-home"), where,
         [accepted](Page &page) {
             accepted(page);
             page.findChild<QCheckBox *>(QStringLiteral("goHomeBox"))->click();
         }},
        {QStringLiteral("where-waiting"), waiting,
         [](Page &page) { waitForText(page, "waitingLabel"); }},
        {QStringLiteral("where-more"), where,
         [accepted](Page &page) {
             accepted(page);
             page.findChild<QPushButton *>(QStringLiteral("moreButton"))->click();
         }},
        {QStringLiteral("where-warnings"), warned,
         [](Page &page) { waitForText(page, "cautionLabel"); }},
        {QStringLiteral("where-program"), used({.programs = samplePrograms()}), accepted},
        {QStringLiteral("where-elsewhere"), used({.workstations = sampleWorkstations()}), accepted},
        {QStringLiteral("where-others-unknown"), used(unanswered), accepted},
        {QStringLiteral("where-first"), first, accepted},
        {QStringLiteral("where-session-end"), sessionEnd, accepted},
        {QStringLiteral("where-session-end-go-home"), sessionEnd,
         [accepted](Page &page) {
             accepted(page);
             page.findChild<QCheckBox *>(QStringLiteral("goHomeBox"))->click();
         }},
        {QStringLiteral("where-room"), tooSmall,
         [](Page &page) { waitForText(page, "problemLabel"); }},
        {QStringLiteral("where-no-stick"), noStick}};
}

std::vector<PageState> progressStates()
{
    const auto progress = []() -> Page * {
        auto *page = new ProgressPage(QStringLiteral("Kingston"));
        page->show(sampleProgress());
        return page;
    };
    const auto at = [](Stage stage, double fraction) {
        return [stage, fraction]() -> Page * {
            auto *page = new ProgressPage(QStringLiteral("Kingston"));
            Progress now = sampleProgress();
            now.stage = stage;
            now.fraction = fraction;
            now.bytesDone = fraction > 0 ? now.bytesTotal : 0;
            now.bytesPerSecond = 0;
            now.finish.reset();
            page->show(now);
            return page;
        };
    };
    const auto stopping = [](Page &page) {
        page.findChild<QPushButton *>(QStringLiteral("cancelButton"))->click();
    };
    return {
        {QStringLiteral("progress"), progress},
        {QStringLiteral("progress-begin"),
         [] { return new ProgressPage(QStringLiteral("Kingston")); }},
        {QStringLiteral("progress-waiting"), at(Stage::Waiting, 0)},
        {QStringLiteral("progress-checking-database"), at(Stage::CheckingDatabase, 0.7)},
        {QStringLiteral("progress-writing"), at(Stage::Writing, 0.72)},
        {QStringLiteral("progress-checking"), at(Stage::Checking, 0.86)},
        {QStringLiteral("progress-stopping"), progress, stopping},
        {QStringLiteral("progress-session-waits"), progress,
         [](Page &page) { static_cast<ProgressPage &>(page).sayThatSessionWaits(); }},
        {QStringLiteral("progress-session-waits-restore"),
         [] {
             return new ProgressPage(QStringLiteral("club_2026-11-21_18-06-12.zip"),
                                     ProgressPage::Task::Restore);
         },
         [](Page &page) { static_cast<ProgressPage &>(page).sayThatSessionWaits(); }},
        {QStringLiteral("progress-close"), progress, [](Page &page) { (void)page.mayClose(); }}};
}

/// The last page as stick and computer stand; the situation is shown as the page's own part does.
PageState departing(const char *name, Departure::Situation situation)
{
    situation.label = sampleReport().volumeLabel;
    const auto page = [situation]() -> Page * {
        auto *done = new DonePage(sampleReport());
        done->findChild<Departure *>()->show(situation);
        return done;
    };
    return {QLatin1String(name), page};
}

std::vector<PageState> departureStates()
{
    using Stick = StickRemoval::State;
    using Way = WayOut::State;
    constexpr auto logOut = WayOut::Kind::LogOut;
    using enum EjectProblem;
    const auto refused = [](EjectProblem problem) {
        return Departure::Situation{
            .stick = Stick::Refused, .problem = problem, .state = Way::Offered};
    };
    return {
        departing("done-stick", {.stick = Stick::Offered, .state = Way::Offered}),
        departing("done-stick-by-hand", {.stick = Stick::ByHand}),
        departing("done-stick-working", {.stick = Stick::Working, .state = Way::Offered}),
        departing("done-stick-removed", {.stick = Stick::Removed, .state = Way::Offered}),
        departing("done-stick-busy", refused(Busy)),
        departing("done-stick-not-permitted", refused(NotPermitted)),
        departing("done-stick-gone", refused(Gone)),
        departing("done-stick-failed", refused(Failed)),
        departing("done-local-disk", {.state = Way::Offered}),
        departing("done-going-home",
                  {.stick = Stick::Removed, .state = Way::CountingDown, .secondsLeft = 12}),
        departing("done-logging-out", {.stick = Stick::Removed,
                                       .way = logOut,
                                       .state = Way::CountingDown,
                                       .secondsLeft = 12}),
        departing("done-logged-out", {.way = logOut, .state = Way::Going}),
        departing("done-stays-in", {.way = logOut, .state = Way::Refused}),
        departing("done-stays-in-to-read",
                  {.way = logOut, .state = Way::Offered, .stayedOn = true}),
        departing("done-gone-home", {.stick = Stick::Removed, .state = Way::Going}),
        departing("done-stays-on", {.stick = Stick::Removed, .state = Way::Refused}),
        departing(
            "done-stick-busy-stays-on",
            {.stick = Stick::Refused, .problem = Busy, .state = Way::Offered, .stayedOn = true})};
}

std::vector<PageState> doneStates()
{
    const auto done = [](const QString &name, const BackupReport &report) {
        return PageState{name, [report] { return new DonePage(report); }};
    };
    const auto unfolded = [](Page &page) {
        page.findChild<QPushButton *>(QStringLiteral("foldedButton"))->click();
    };
    const BackupReport forGood
        = reportWith([](BackupReport &report) { report.keepForGood = true; });
    return {
        done(QStringLiteral("done"), sampleReport()),
        {QStringLiteral("done-not-inside"), [forGood] { return new DonePage(forGood); }, unfolded},
        done(QStringLiteral("done-warnings"), reportWith([](BackupReport &report) {
                 report.warnings = {{.kind = Warning::Kind::FileUnreadable,
                                     .subject = QStringLiteral("documents/contract 2026-0412.pdf"),
                                     .systemCode = EACCES},
                                    {.kind = Warning::Kind::PermissionsOpen}};
             })),
        done(QStringLiteral("done-unverified"), reportWith([](BackupReport &report) {
                 report.verified = false;
                 report.checked = CheckLevel::None;
             })),
        done(QStringLiteral("done-damaged"), reportWith([](BackupReport &report) {
                 report.damaged = true;
                 report.damage = QStringLiteral("Tree 12 page 881: btreeInitPage()");
             }))};
}

PageState failed(const QString &name, const Failure &failure)
{
    return {name, [failure] { return new FailedPage(failure); },
            [](Page &page) {
                auto *details = page.findChild<QPushButton *>(QStringLiteral("detailButton"));
                details->setChecked(details->isVisible());
            }};
}

std::vector<PageState> failedStates()
{
    std::vector<PageState> states;
    for (const auto &[name, failure] : sampleFailures())
        states.push_back(failed(name, failure));
    const auto stayed = [](const char *name, WayOut::Kind way) {
        PageState state = failed(QLatin1String(name), sampleFailures().front().failure);
        state.prepare
            = [way](Page &page) { static_cast<FailedPage &>(page).sayThatNothingEnds(way); };
        return state;
    };
    states.push_back(stayed("failed-stays-on", WayOut::Kind::ShutDown));
    states.push_back(stayed("failed-stays-in", WayOut::Kind::LogOut));
    return states;
}

} // namespace

void waitForText(Page &page, const char *label)
{
    constexpr int patience = 5'000; // milliseconds
    const auto *answer = page.findChild<QLabel *>(QLatin1String(label));
    const auto isThere = [answer] { return answer->isVisible() && !answer->text().isEmpty(); };
    if (!QTest::qWaitFor(isThere, patience))
        qFatal("%s stays empty", label);
}

std::vector<PageState> pageCatalog(const QString &stateFolder, const QString &stick)
{
    std::vector<PageState> all;
    for (const auto &some :
         {whoStates(stateFolder), settingsStates(stateFolder, stick), choiceStates(),
          shutDownStates(), whereStates(stick), progressStates(), doneStates(), departureStates(),
          failedStates(), restoreStates(stateFolder)})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace vesper::test
