// The launcher with the suite's real programs around it.
#include "base/StateFolder.h"
#include "gui/OpenLauncher.h"
#include "presence/Presence.h"
#include "staff/AtWork.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"
#include "words/Language.h"

#include <QtCore/QProcess>
#include <QtGui/QAction>
#include <QtTest/QTest>

#include <csignal>

using namespace vesper;
using namespace vesper::test;

namespace {

const char reception[] = "application-reception";
const char till[] = "application-till";

bool isOpen(OpenLauncher &launcher, const char *application)
{
    return launcher.text(application).startsWith("Open since ");
}

/// Ends what was started through `vesper run`, without a question about a backup.
void endAll(const SampleClub &club)
{
    const Result<Presence> presence = Presence::of(club.database());
    REQUIRE(presence);
    const Result<std::vector<OpenApplication>> here = presence->present();
    REQUIRE(here);
    for (const OpenApplication &open : *here)
        ::kill(static_cast<pid_t>(open.watcher), SIGTERM);
}

LauncherOptions forSuite(const SampleClub &club)
{
    return {.suite = club.suiteFile(), .language = "en"};
}

std::unique_ptr<QProcess> startProgram(const SampleClub &club, const QStringList &more = {})
{
    auto program = std::make_unique<QProcess>();
    dieWithTest(*program);
    program->start(VESPER_LAUNCHER, QStringList{"--suite", club.suiteFile()} + more);
    REQUIRE(program->waitForStarted());
    return program;
}

int endOf(QProcess &program)
{
    REQUIRE(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 15'000));
    return program.exitCode();
}

HistoryEntry goodBackup(const QDateTime &finished)
{
    return {.started = finished,
            .finished = finished,
            .outcome = Outcome::Success,
            .reason = "menu",
            .archive = "/media/kingston/club.zip",
            .volumeRoot = "/media/kingston",
            .volumeLabel = "Kingston",
            .sha256 = "0",
            .verified = true};
}

} // namespace

TEST_CASE("A click starts an application, which is shown as open until it is closed")
{
    const SampleClub club;
    const ProgramsInPath programs;
    OpenLauncher launcher(forSuite(club));
    launcher.waitForText(reception, "Not open");
    launcher.click(reception);
    CHECK(launcher.text(reception) == "Opening…");
    REQUIRE(launcher.waitUntil([&] { return isOpen(launcher, reception); }));
    CHECK(launcher.text(till) == "Not open");
    endAll(club);
    launcher.waitForText(reception, "Not open");
}

TEST_CASE("An application that was started without Vesper is shown as open all the same")
{
    const SampleClub club;
    OpenLauncher launcher(forSuite(club));
    launcher.waitForText(till, "Not open");
    QProcess direct;
    dieWithTest(direct);
    direct.start(PROGRAM_FOLDER "/vesper-sample-app",
                 {"--language", "fr", "--role", "till", "--suite", club.suiteFile()});
    launcher.waitForText(till, "Open");
    CHECK(launcher.text(reception) == "Not open");
    direct.terminate();
    REQUIRE(direct.waitForFinished());
    launcher.waitForText(till, "Not open");
}

TEST_CASE("An application outlives a launcher that is quit at once, and is watched")
{
    const SampleClub club;
    const FakeWizard wizard(club);
    const ProgramsInPath programs(wizard.folder());
    {
        OpenLauncher launcher(forSuite(club));
        launcher.click(reception);
        launcher.menu().quit()->trigger();
        CHECK(launcher.waitUntil([&] { return launcher.exitCode().has_value(); }));
    }
    OpenLauncher next(forSuite(club));
    REQUIRE(next.waitUntil([&] { return isOpen(next, reception); }));
    endAll(club);
    next.waitForText(reception, "Not open");
}

TEST_CASE("Where a database that was backed up is missing, a click offers to restore it")
{
    const SampleClub club;
    const FakeWizard wizard(club);
    const ProgramsInPath programs(wizard.folder());
    {
        Result<History> history = stateFolder("club").and_then(&History::open);
        REQUIRE(history);
        REQUIRE(history->record(goodBackup(QDateTime::currentDateTimeUtc())));
    }
    REQUIRE(QFile::remove(club.database()));
    OpenLauncher launcher(forSuite(club));
    launcher.click(till);
    launcher.waitForText(till, "Not open");
    CHECK(launcher.text("noticeLabel").contains("restore it"));
    CHECK(launcher.window().focusWidget() == launcher.wait("restoreMissingButton"));
    SECTION("which opens the wizard")
    {
        launcher.click("restoreMissingButton");
        REQUIRE(launcher.waitUntil([&] { return wizard.calls().size() == 1; }));
        CHECK(wizard.calls().front().startsWith("restore"));
        CHECK_FALSE(launcher.sees("restoreMissingButton"));
    }
    SECTION("or the application can be opened all the same")
    {
        launcher.click("openAnywayButton");
        CHECK(launcher.text(till) == "Opening…");
        CHECK_FALSE(launcher.sees("openAnywayButton"));
    }
}

TEST_CASE("Signed off by keyboard, the keyboard is on what takes its place")
{
    const SampleClub club;
    OpenLauncher launcher(forSuite(club));
    launcher.click("identifyButton");
    launcher.type("codeEdit", club.codeWith("backup"));
    launcher.click("continueButton");
    launcher.wait("signOffButton")->setFocus();
    QTest::keyClick(launcher.wait("signOffButton"), Qt::Key_Space);
    CHECK(launcher.window().focusWidget() == launcher.wait("identifyButton"));
}

TEST_CASE("A second click while an application is opening starts no second one")
{
    const SampleClub club;
    const ProgramsInPath programs;
    OpenLauncher launcher(forSuite(club));
    launcher.click(till);
    launcher.click(till);
    REQUIRE(launcher.waitUntil([&] { return isOpen(launcher, till); }));
    QTest::qWait(500); // the second one would be here by now
    CHECK(Presence::of(club.database())->present()->size() == 1);
    endAll(club);
    launcher.waitForText(till, "Not open");
}

TEST_CASE("Applications outlive the launcher, and the next one shows that they are open")
{
    const SampleClub club;
    const ProgramsInPath programs;
    {
        OpenLauncher launcher(forSuite(club));
        launcher.click(reception);
        REQUIRE(launcher.waitUntil([&] { return isOpen(launcher, reception); }));
    }
    OpenLauncher next(forSuite(club));
    REQUIRE(next.waitUntil([&] { return isOpen(next, reception); }));
    SECTION("also that one was killed meanwhile")
    {
        const auto open = Presence::of(club.database())->present();
        REQUIRE(open);
        REQUIRE(open->size() == 1);
        // By itself: the one that waits for it goes on.
        QProcess::execute("pkill", {"-KILL", "-P", QString::number(open->front().watcher)});
        next.waitForText(reception, "Not open");
    }
    endAll(club);
    next.waitForText(reception, "Not open");
}

TEST_CASE("An application whose program is not there says so")
{
    const SampleClub club;
    const ProgramsInPath programs;
    QFile suite(club.suiteFile());
    REQUIRE(suite.open(QIODevice::Append));
    suite.write("\n[[application]]\nid = \"ledger\"\nname = \"Ledger\"\n"
                "command = [\"no-such-ledger\"]\n");
    suite.close();
    OpenLauncher launcher(forSuite(club));
    launcher.click("application-ledger");
    CHECK(launcher.text("noticeLabel").contains("no-such-ledger"));
    CHECK(launcher.text("application-ledger") == "Not open");
}

TEST_CASE("Back up, restore and settings open the wizard for this suite")
{
    const SampleClub club;
    const FakeWizard wizard(club);
    const ProgramsInPath programs(wizard.folder());
    OpenLauncher launcher(forSuite(club));
    const QString suite = " --suite " + club.suiteFile() + " --language en";
    launcher.click("backUpButton");
    REQUIRE(launcher.waitUntil([&] { return wizard.calls().size() == 1; }));
    launcher.click("restoreButton");
    REQUIRE(launcher.waitUntil([&] { return wizard.calls().size() == 2; }));
    launcher.click("settingsButton");
    REQUIRE(launcher.waitUntil([&] { return wizard.calls().size() == 3; }));
    CHECK(wizard.calls()
          == QStringList{"backup --reason menu" + suite, "restore" + suite, "settings" + suite});
}

TEST_CASE("On another computer than the main one, Back up says so and opens nothing")
{
    const SampleClub club;
    club.configure("main_computer = \"FRONT-PC\"");
    const FakeWizard wizard(club);
    const ProgramsInPath programs(wizard.folder());
    OpenLauncher launcher(forSuite(club));
    CHECK(launcher.text("standingLabel") == "Backups are made elsewhere");
    launcher.click("backUpButton");
    CHECK(launcher.text("noticeLabel").contains("FRONT-PC"));
    QTest::qWait(300);
    CHECK(wizard.calls().isEmpty());
}

TEST_CASE("Whoever is known and may not back up is told so")
{
    const SampleClub club;
    club.setAtWork("Inès Benali");
    const FakeWizard wizard(club);
    const ProgramsInPath programs(wizard.folder());
    OpenLauncher launcher(forSuite(club));
    launcher.click("backUpButton");
    CHECK(launcher.text("noticeLabel").startsWith("Inès Benali is not allowed to make backups."));
    QTest::qWait(300);
    CHECK(wizard.calls().isEmpty());
}

TEST_CASE("An employee is identified by their code, and signs off again")
{
    const SampleClub club;
    OpenLauncher launcher(forSuite(club));
    CHECK(launcher.text("whoLabel") == "Nobody has entered an employee code.");
    CHECK_FALSE(launcher.sees("signOffButton"));
    launcher.click("identifyButton");
    launcher.type("codeEdit", "wrong");
    launcher.click("continueButton");
    launcher.waitForText("problemLabel", "Wrong code. Please try again.");
    launcher.type("codeEdit", club.codeWith("backup"));
    launcher.click("continueButton");
    REQUIRE(launcher.waitUntil([&] { return launcher.sees("signOffButton"); }));
    CHECK_FALSE(launcher.sees("codeEdit"));
    CHECK_FALSE(launcher.sees("identifyButton"));
    const Result<Suite> suite = loadSuite(club.suiteFile());
    const QString host = QSysInfo::machineHostName();
    const Result<Staff> staff = loadStaff(*suite, host);
    REQUIRE(staff->current);
    CHECK(launcher.text("whoLabel") == staff->current->name + " is at work.");

    SECTION("by the button")
    {
        launcher.click("signOffButton");
        launcher.waitForText("whoLabel", "Nobody has entered an employee code.");
    }
    SECTION("by quitting the launcher")
    {
        launcher.click("quitButton");
        CHECK(launcher.exitCode() == ExitCode::Done);
    }
    CHECK_FALSE(loadStaff(*suite, host)->current);
}

TEST_CASE("Whom the suite itself knows to be at work is shown, and is signed off there")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    OpenLauncher launcher(forSuite(club));
    launcher.waitForText("whoLabel", "Søren Kjær is at work.");
    CHECK_FALSE(launcher.sees("signOffButton"));
    CHECK_FALSE(launcher.sees("identifyButton"));
}

TEST_CASE("How it stands with the backups is shown, and changes as soon as one is made")
{
    const SampleClub club;
    OpenLauncher launcher(forSuite(club));
    CHECK(launcher.text("standingLabel") == "Backup needed");
    CHECK(launcher.text("lastBackupLabel") == "There is no backup yet.");
    club.setSettings(
        {.lastStick
         = {.folder = "/media/kingston", .root = "/media/kingston", .label = "Kingston"}});
    club.remember(goodBackup(QDateTime::currentDateTime().addDays(-2)));
    launcher.waitForText("lastBackupLabel", "Last backup 2 days ago, on the stick “Kingston”.");
    CHECK(launcher.text("standingLabel") == "Backup suggested");
    club.remember(goodBackup(QDateTime::currentDateTime()));
    launcher.waitForText("standingLabel", "Up to date");
}

TEST_CASE("A mistake in the suite file is said with its place, and gone once it is mended")
{
    const SampleClub club;
    club.configure("colour = \"blue\"");
    OpenLauncher launcher(forSuite(club));
    const QString problem = launcher.text("problemLabel");
    CHECK(problem.contains("suite.toml"));
    CHECK(problem.contains("colour"));
    QFile file(club.suiteFile());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray mended = file.readAll().replace("colour = \"blue\"\n", "");
    REQUIRE(file.resize(0));
    file.write(mended);
    file.close();
    launcher.click("tryAgainButton");
    launcher.waitForText("titleLabel", "Club Horizon");
    launcher.wait(reception);
}

TEST_CASE("Where no suite is set up there is the sample suite to try")
{
    const SampleClub home; // its folders only
    qunsetenv("VESPER_SUITE");
    OpenLauncher launcher({.language = "en"});
    launcher.waitForText(reception, "Not open");
    CHECK(QFile::exists(home.path("DATA/vesper/sample/suite.toml")));
    launcher.click("identifyButton");
    CHECK(launcher.text("sampleLabel").startsWith("This is the sample suite. Try the code "));
}

TEST_CASE("Where the database is missing the applications can be started all the same")
{
    const SampleClub club;
    REQUIRE(QFile::remove(club.database()));
    OpenLauncher launcher(forSuite(club));
    launcher.waitForText(reception, "Not open");
    CHECK(launcher.text("whoLabel").contains("club.sqlite"));
    CHECK_FALSE(launcher.wait("identifyButton")->isEnabled());
}

TEST_CASE("A second launcher shows the first one and ends")
{
    const SampleClub club;
    OpenLauncher first(forSuite(club));
    first.wait(reception);
    first.window().setWindowState(Qt::WindowMinimized);
    const auto second = startProgram(club);
    CHECK(endOf(*second) == 0);
    CHECK_FALSE(first.window().isMinimized());
    CHECK_FALSE(first.exitCode());
}

TEST_CASE("Started without a window it shows none, until it is started once more")
{
    const SampleClub club;
    LauncherOptions hidden = forSuite(club);
    hidden.hidden = true;
    OpenLauncher first(hidden);
    REQUIRE(first.waitUntil([&] { return QFile::exists(club.path("vesper-launcher-club")); }));
    CHECK_FALSE(first.window().isVisible());
    const auto another = startProgram(club, {"--hidden"});
    CHECK(endOf(*another) == 0);
    CHECK_FALSE(first.window().isVisible());
    const auto called = startProgram(club);
    CHECK(endOf(*called) == 0);
    CHECK(first.window().isVisible());
    first.window().close(); // it goes back to where it came from
    CHECK_FALSE(first.window().isVisible());
    CHECK_FALSE(first.exitCode());
}

TEST_CASE("Where there is no tray, closing the window ends it")
{
    const SampleClub club;
    OpenLauncher launcher(forSuite(club));
    launcher.wait(reception);
    launcher.window().close();
    CHECK(launcher.exitCode() == ExitCode::Done);
}

TEST_CASE("It speaks the language of the settings")
{
    const SampleClub club;
    club.setSettings({.language = "da"});
    OpenLauncher launcher({.suite = club.suiteFile()});
    launcher.waitForText("whoLabel", "Ingen har indtastet en medarbejderkode.");
    club.setSettings({.language = "fr"});
    club.remember(goodBackup(QDateTime::currentDateTime()));
    launcher.waitForText("standingLabel", "À jour");
    installLanguage("en");
}

TEST_CASE("Help and version of the launcher need no display")
{
    QProcess program;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    bare.remove("DISPLAY");
    program.setProcessEnvironment(bare);
    const QString option = GENERATE("--help", "--version");
    program.start(VESPER_LAUNCHER, {option});
    REQUIRE(program.waitForFinished());
    CHECK(program.exitCode() == 0);
    CHECK(program.readAllStandardOutput().contains("vesper-launcher"));
}

TEST_CASE("A wrong option ends the launcher with the code for that")
{
    QProcess program;
    program.start(VESPER_LAUNCHER, {"--frobnicate"});
    REQUIRE(program.waitForFinished());
    CHECK(program.exitCode() == 2);
}

TEST_CASE("The launcher's manual page knows every verb and option, and no other")
{
    QFile file(VESPER_SOURCE_DIR "/packaging/vesper-launcher.1");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).remove('\\');
    QProcess program;
    program.start(VESPER_LAUNCHER, {"--help"});
    REQUIRE(program.waitForFinished());
    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    for (const char *word :
         {"--suite", "--language", "--hidden", "--help", "--version", "history"}) {
        CHECK(manual.contains(QLatin1String(word)));
        CHECK(help.contains(QLatin1String(word)));
    }
}
