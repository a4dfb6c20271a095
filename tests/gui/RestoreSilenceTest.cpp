// Places that stop answering on the way through a restore: real ones, seen by a real window.
#include "gui/OpenRestore.h"
#include "gui/Pulse.h"
#include "support/Catch.h"
#include "support/DeadShare.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <thread>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A restore of which some place falls silent.
struct Silence : OpenRestore
{
    std::optional<DeadShare> dead;
    const Pulse pulse;

    void fallSilent(const QString &place) { dead.emplace(place); }
    void answerAgain()
    {
        dead->giveUp();
        QTest::qWait(500); // whoever waited for an answer has it now
    }
    [[nodiscard]] QString documents() const
    {
        return QFileInfo(club.database()).path() + "/documents";
    }
    /// Closes the window; for so long the program would still wait for its threads.
    qint64 millisecondsToEnd()
    {
        const std::jthread rescue([this](const std::stop_token &over) {
            for (int i = 0; i < 80 && !over.stop_requested(); ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
            dead->giveUp();
        });
        QElapsedTimer elapsed;
        elapsed.start();
        driver.reset();
        return elapsed.elapsed();
    }
    ~Silence() { CHECK(pulse.longestPause() < 500); }
};

} // namespace

TEST_CASE_METHOD(Silence, "Before a restore a silent place can be given up waiting for")
{
    openWith(makeArchive());
    driver->wait("verdictLabel");
    fallSilent(documents());
    driver->click("restoreButton");
    SECTION("by Cancel")
    {
        driver->click("cancelButton");
        waitForTitle("What would change");
        answerAgain();
        CHECK(driver->sees("verdictLabel")); // no late answer opens a page
    }
    SECTION("by something else on the page")
    {
        driver->click("lookButton");
        REQUIRE(driver->waitUntil([this] { return driver->sees("cardLabel"); }));
        answerAgain();
        CHECK(driver->sees("cardLabel"));
    }
    SECTION("by closing the window: the program ends")
    {
        CHECK(millisecondsToEnd() < 3000);
    }
}

TEST_CASE_METHOD(Silence, "A suite on a silent place keeps neither the window nor the program")
{
    fallSilent(QFileInfo(club.database()).path());
    driver = std::make_unique<RestoreDriver>(WizardOptions{.suite = club.suiteFile()});
    SECTION("from Cancel")
    {
        driver->click("cancelButton");
        CHECK(driver->waitForEnd() == ExitCode::Cancelled);
    }
    SECTION("from ending")
    {
        QTest::qWait(200);
    }
    CHECK(millisecondsToEnd() < 3000);
}

TEST_CASE_METHOD(Silence, "A damage is told of although a place with older backups is silent")
{
    const QString elsewhere = club.newFolder("elsewhere");
    makeArchive(elsewhere);
    const QString damaged = makeArchive();
    spoil(damaged);
    fallSilent(elsewhere);
    driver = std::make_unique<RestoreDriver>(
        WizardOptions{.suite = club.suiteFile(), .archive = damaged});
    SECTION("at the latest when the person does not want to wait")
    {
        driver->wait("cancelButton");
        QTest::qWait(1500);
        if (driver->sees("cancelButton"))
            driver->click("cancelButton");
        CHECK(driver->text("resultTitle") == "This backup is damaged.");
        answerAgain();
        CHECK(driver->sees("resultTitle"));
    }
    SECTION("and the program can end")
    {
        QTest::qWait(1000);
        CHECK(millisecondsToEnd() < 3000);
    }
}

TEST_CASE_METHOD(Silence, "Settings that cannot be reached hold up no window")
{
    club.configure("main_computer = \"OLD-PC\"");
    openWith(makeArchive());
    restore();
    waitForResult("The data is back.");
    fallSilent(qEnvironmentVariable("XDG_CONFIG_HOME"));
    driver->click("mainComputerButton");
    driver->click("cancelButton");
    waitForResult("The data is back.");
    CHECK(driver->sees("mainComputerButton"));
    CHECK(millisecondsToEnd() < 3000);
}

TEST_CASE_METHOD(Silence, "An undo whose backup is on a silent place can be given up")
{
    const QString archive = makeArchive();
    openWith(archive);
    restore();
    waitForResult("The data is back.");
    fallSilent(stick);
    driver->click("undoButton");
    driver->click("cancelButton");
    waitForResult("The data is back.");
    CHECK(millisecondsToEnd() < 3000);
}

TEST_CASE_METHOD(Silence, "What was typed meanwhile is not answered by an older question")
{
    const QString archive = makeArchive();
    beNewComputer();
    openWith(archive);
    driver->click("restoreButton");
    fallSilent(club.newFolder("nas"));
    driver->type("folderEdit", club.path("nas/club"));
    driver->click("restoreButton");
    driver->type("folderEdit", club.path("new/club"));
    QTest::qWait(6000); // longer than anybody waits for a folder
    CHECK_FALSE(driver->sees("problemLabel"));
    CHECK(driver->isEnabled("restoreButton"));
    dead->giveUp();
}
