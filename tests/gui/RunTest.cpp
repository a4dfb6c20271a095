// While it runs and when it fails: cancel, close, remedies.
#include "base/StateFolder.h"
#include "gui/OpenWizard.h"
#include "gui/Pulse.h"
#include "run/RunLock.h"
#include "support/Catch.h"
#include "window/StatusLabel.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace vesper;
using namespace vesper::test;

namespace {

/// Another program that lets nobody into the database, so that a run waits until it goes.
class LockedClub
{
public:
    explicit LockedClub(const SampleClub &club)
        : m_database(club.database().toStdString(), SQLite::OPEN_READWRITE)
    {
        m_database.exec("PRAGMA locking_mode=EXCLUSIVE");
        m_database.exec("BEGIN IMMEDIATE");
    }

private:
    SQLite::Database m_database;
};

/// What a failing disk leaves behind: the first page of a table holds something else.
void overwritePageOf(const std::string &table, const SampleClub &club)
{
    qint64 pageSize = 0;
    qint64 page = 0;
    {
        SQLite::Database database(club.database().toStdString());
        pageSize = database.execAndGet("PRAGMA page_size").getInt64();
        page
            = database.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")
                  .getInt64();
    }
    QFile file(club.database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * pageSize));
    REQUIRE(file.write(QByteArray(pageSize, 'x')) == pageSize);
}

/// A table whose rows cost the check of the database some seconds, and nothing else any time.
void makeCheckSlow(const SampleClub &club)
{
    club.execute("PRAGMA ignore_check_constraints = on;"
                 "CREATE TABLE slow (x CHECK (length(printf('%.100000c', x)) > 0));"
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                 "INSERT INTO slow SELECT 'x' FROM n");
}

/// A run that waits for a locked database: its progress page stays.
struct WaitingRun : OpenWizard
{
    QString stick = club.newFolder("stick");
    std::unique_ptr<LockedClub> lock;

    WaitingRun()
    {
        openReady(stick);
        lock = std::make_unique<LockedClub>(club);
        driver->click("backupButton");
        driver->wait("progressBar");
    }
};

} // namespace

TEST_CASE_METHOD(WaitingRun,
                 "Cancel answers within a second, leaves nothing, and can be tried again")
{
    cancel();
    CHECK(filesIn(stick).isEmpty());
    CHECK(driver->text("notLostLabel").startsWith("Nothing was lost"));
    lock.reset();
    driver->click("tryAgainButton");
    CHECK(driver->waitUntil(
        [this] { return driver->text("resultTitle") == "The backup is finished."; }));
    CHECK(filesIn(stick).size() == 1);
    driver->click("closeButton");
    CHECK(driver->waitForEnd() == ExitCode::Done);
}

TEST_CASE_METHOD(WaitingRun, "Closing the window asks once, on the page")
{
    CHECK_FALSE(driver->sees("question"));
    driver->window().close();
    CHECK(driver->sees("question"));
    CHECK(driver->window().isVisible());
    driver->window().close(); // a second click is no answer
    CHECK(driver->window().isVisible());

    SECTION("carry on: the run goes on")
    {
        driver->click("continueButton");
        CHECK_FALSE(driver->sees("question"));
        CHECK(driver->sees("cancelButton"));
        lock.reset();
        CHECK(driver->text("resultTitle") == "The backup is finished.");
    }
    SECTION("stop: the window closes and nothing is left")
    {
        driver->click("stopButton");
        CHECK(driver->waitForEnd() == ExitCode::Cancelled);
        CHECK_FALSE(driver->window().isVisible());
        CHECK(filesIn(stick).isEmpty());
    }
}

TEST_CASE_METHOD(WaitingRun, "Escape asks, it does not cancel")
{
    QTest::keyClick(driver->wait("cancelButton"), Qt::Key_Escape);
    CHECK(driver->sees("question"));
    CHECK_FALSE(driver->exitCode().has_value());
    driver->click("stopButton");
    CHECK(driver->waitForEnd() == ExitCode::Cancelled);
}

TEST_CASE("A cancel at each stage answers within a second and leaves nothing")
{
    const QString checking = "Checking the database…";
    const QString stage
        = GENERATE("Collecting the data…", "Compressing the data…", "Checking the database…",
                   "Writing the backup…", "Checking the backup: reading it back…");
    const SampleClub club(200'000);
    if (stage == checking)
        makeCheckSlow(club);
    club.setAtWork("Søren Kjær");
    const QString stick = club.newFolder("stick");
    Settings settings = club.settings();
    // Slow enough to be met in the middle; the check, which runs beside it, is to be the slower
    // one.
    settings.level = stage == checking ? CompressionLevel::Fast : CompressionLevel::Small;
    settings.check = CheckLevel::Full;
    club.setSettings(settings);
    WizardDriver wizard({.suite = club.suiteFile(), .folder = stick});
    wizard.click("backupButton");
    auto *now = qobject_cast<StatusLabel *>(wizard.wait("stageLabel"));
    REQUIRE(now != nullptr);
    auto *cancel = wizard.wait("cancelButton");
    const Pulse pulse;
    QElapsedTimer elapsed;
    const auto cancelIn = [&](const QString &said) {
        if (said != stage || elapsed.isValid())
            return;
        elapsed.start();
        QMetaObject::invokeMethod(cancel, "click", Qt::QueuedConnection);
    };
    cancelIn(now->text());
    QObject::connect(now, &StatusLabel::readOut, cancel, cancelIn);
    CHECK(wizard.text("resultTitle") == "The backup was cancelled.");
    REQUIRE(elapsed.isValid());
    CHECK(elapsed.elapsed() < 1000);
    CHECK(pulse.longestPause() < 500); // however large the database is, the window answers
    CHECK(filesIn(stick).isEmpty());
    wizard.click("closeButton");
    CHECK(wizard.waitForEnd() == ExitCode::Cancelled);
}

TEST_CASE_METHOD(WaitingRun, "A database that stays locked for half a minute is said to be in use")
{
    const Pulse pulse;
    const auto isOver = [this] { return driver->sees("resultTitle"); };
    const QString waiting = "Waiting: another program holds the database…";
    CHECK(driver->waitUntil([&] { return driver->text("stageLabel") == waiting; }));
    REQUIRE(QTest::qWaitFor(isOver, 45'000));
    CHECK(pulse.longestPause() < 500);
    CHECK(driver->text("explanationLabel").contains("in use by another program"));
    CHECK(filesIn(stick).isEmpty());
    lock.reset();
    driver->click("tryAgainButton");
    CHECK(driver->waitUntil(
        [this] { return driver->text("resultTitle") == "The backup is finished."; }));
}

TEST_CASE(
    "A key that was meant for the page before presses nothing on the one that comes by itself")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    WizardDriver wizard({.suite = club.suiteFile(), .folder = club.newFolder("stick")});
    wizard.click("backupButton");
    QWidget *close = wizard.wait("closeButton");
    REQUIRE(wizard.window().isPageNew());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(close, key);
    CHECK(wizard.text("resultTitle") == "The backup is finished.");
    CHECK_FALSE(wizard.exitCode().has_value());
    wizard.enter("closeButton");
    CHECK(wizard.waitForEnd() == ExitCode::Done);
}

TEST_CASE("A damaged database never passes for a good backup")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const QString stick = club.newFolder("stick");
    // Two tables in the same pages: what a lying disk leaves behind.
    club.execute("PRAGMA writable_schema=ON;"
                 "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
                 "name = 'customer') WHERE name = 'passage'");
    WizardDriver wizard({.suite = club.suiteFile(), .folder = stick});
    wizard.click("backupButton");
    CHECK(wizard.text("resultTitle") == "The backup was not made.");
    CHECK(wizard.text("explanationLabel").contains("is damaged"));
    CHECK_FALSE(wizard.text("explanationLabel").contains("page")); // SQLite's words are folded away
    CHECK(filesIn(stick).isEmpty());

    SECTION("closed now, the program ends with the code of an unusable source")
    {
        wizard.click("closeButton");
        CHECK(wizard.waitForEnd() == ExitCode::SourceUnusable);
    }
    SECTION("its present state can be kept all the same, and is named as what it is")
    {
        wizard.click("keepDamagedButton");
        REQUIRE(wizard.waitUntil([&] { return wizard.sees("fileLabel"); }));
        CHECK(wizard.text("resultTitle").startsWith("A damaged state was kept."));
        CHECK(filesIn(stick).size() == 1);
        CHECK_FALSE(wizard.sees("warningLabel")); // SQLite's words are folded away here too
        CHECK_FALSE(wizard.sees("foldedText"));
        CHECK(wizard.text("foldedButton") == "&Details");
        wizard.click("foldedButton");
        CHECK_FALSE(wizard.wait("foldedText")->property("plainText").toString().isEmpty());
        wizard.click("closeButton");
        CHECK(wizard.waitForEnd() == ExitCode::SourceUnusable);
    }
}

TEST_CASE(
    "Where the employees are lost with the database nobody is asked, and its state can be kept")
{
    const SampleClub club;
    const QString stick = club.newFolder("stick");
    overwritePageOf("employee", club);
    WizardDriver wizard({.suite = club.suiteFile(), .folder = stick});
    CHECK(wizard.text("resultTitle") == "A backup cannot be made.");
    CHECK(wizard.text("explanationLabel").contains("is damaged"));
    CHECK(wizard.text("notLostLabel").contains("Throw none of them away"));

    SECTION("closed now, the owner finds it in the history")
    {
        wizard.click("closeButton");
        CHECK(wizard.waitForEnd() == ExitCode::SourceUnusable);
        REQUIRE(wizard.waitUntil([&] { return club.lastRun().has_value(); }));
        CHECK(club.lastRun()->exitCode == int(ExitCode::SourceUnusable));
    }
    SECTION("its present state is kept, and is named as what it is")
    {
        wizard.click("keepDamagedButton");
        wizard.click("backupButton");
        REQUIRE(wizard.waitUntil([&] { return wizard.sees("fileLabel"); }));
        CHECK(wizard.text("resultTitle").startsWith("A damaged state was kept."));
        CHECK(filesIn(stick).size() == 1);
        wizard.click("closeButton");
        CHECK(wizard.waitForEnd() == ExitCode::SourceUnusable);
        CHECK(club.lastRun()->employee.isEmpty());
    }
}

TEST_CASE("Without a read-back the last page says that nothing was checked")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    Settings settings = club.settings();
    settings.check = CheckLevel::None;
    club.setSettings(settings);
    WizardDriver wizard({.suite = club.suiteFile(), .folder = club.newFolder("stick")});
    wizard.click("backupButton");
    CHECK(wizard.text("resultTitle") == "The backup was written, but not checked.");
    CHECK_FALSE(wizard.sees("proofLabel"));
}

TEST_CASE("A folder of the suite that is gone is a warning on the last page, not a silent gap")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const QString documents = QFileInfo(club.database()).path() + "/documents";
    REQUIRE(QDir().rename(documents, documents + " elsewhere"));
    WizardDriver wizard({.suite = club.suiteFile(), .folder = club.newFolder("stick")});
    wizard.click("backupButton");
    CHECK(wizard.text("resultTitle") == "The backup is finished, with warnings.");
    CHECK(wizard.text("warningLabel").contains("documents"));
    CHECK_FALSE(wizard.sees("foldedText"));
    wizard.click("foldedButton");
    CHECK(wizard.wait("foldedText")->property("plainText").toString().contains("Contracts"));
    wizard.click("closeButton");
    CHECK(wizard.waitForEnd() == ExitCode::Done);
}

TEST_CASE("What hinders a backup is said in a sentence, with the way to try again")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const QString stick = club.newFolder("stick");
    WizardDriver wizard({.suite = club.suiteFile(), .folder = stick});
    wizard.wait("backupButton");
    REQUIRE(wizard.waitUntil([&] { return wizard.isEnabled("backupButton"); }));

    SECTION("the database is gone")
    {
        REQUIRE(QFile::rename(club.database(), club.path("elsewhere")));
        wizard.click("backupButton");
        CHECK(wizard.text("explanationLabel").startsWith("There is no database"));
        REQUIRE(QFile::rename(club.path("elsewhere"), club.database()));
    }
    SECTION("it is no database any more")
    {
        REQUIRE(QFile::rename(club.database(), club.path("elsewhere")));
        QFile other(club.database());
        REQUIRE(other.open(QIODevice::WriteOnly));
        REQUIRE(other.write(QByteArray(4096, 'x')) == 4096);
        other.close();
        wizard.click("backupButton");
        CHECK(wizard.text("explanationLabel").contains("cannot be read as a database"));
        REQUIRE(other.remove());
        REQUIRE(QFile::rename(club.path("elsewhere"), club.database()));
    }
    SECTION("another run is at work")
    {
        const Result<QString> state = stateFolder("club");
        REQUIRE(state);
        auto other = lockRun(*state);
        REQUIRE(other);
        wizard.click("backupButton");
        CHECK(wizard.text("explanationLabel").contains("being backed up at this moment"));
        other->reset();
    }
    CHECK(wizard.text("resultTitle") == "The backup was not made.");
    CHECK(wizard.text("notLostLabel").contains("earlier backups are as they were"));
    CHECK(filesIn(stick).isEmpty());
    wizard.click("tryAgainButton");
    CHECK(
        wizard.waitUntil([&] { return wizard.text("resultTitle") == "The backup is finished."; }));
}
