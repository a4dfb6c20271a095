// Nothing has changed since the last good backup: said, never refused.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "run/BackupNeed.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A club whose evening backup was just made.
struct BackedUpClub : SampleClub
{
    BackedUpClub()
    {
        ageDocuments();
        setAtWork("Søren Kjær");
        WizardDriver wizard(options("menu"));
        wizard.click("backupButton");
        wizard.wait("proofLabel");
    }
    [[nodiscard]] WizardOptions options(const char *reason) const
    {
        return {.reason = reason,
                .suite = suiteFile(),
                .folder = newFolder("to"),
                .presenceRoot = path({})};
    }
};

void sell(const SampleClub &club)
{
    club.execute("UPDATE article SET price_cents = price_cents + 10 WHERE id = 1");
}

/// As a line on the page for the place.
bool saysNothingNew(WizardDriver &wizard)
{
    return wizard.sees("useLabel") && wizard.text("useLabel").startsWith("Nothing has changed");
}

} // namespace

TEST_CASE("Nothing new is said with the archive that has it, and Enter leaves it at that")
{
    const BackedUpClub club;
    const char *const reason = GENERATE("menu", "last-close");
    WizardDriver wizard(club.options(reason));
    wizard.wait("skipButton");
    CHECK(wizard.text("explanationLabel").contains(filesIn(club.path("to")).front()));
    CHECK(wizard.text("explanationLabel").contains("still in its place"));
    wizard.enter("skipButton");
    CHECK(wizard.waitForEnd() == ExitCode::Cancelled);
    CHECK(filesIn(club.path("to")).size() == 1);
    REQUIRE(wizard.waitUntil([&] { return club.lastRun()->outcome == Outcome::Cancelled; }));
    const auto run = club.lastRun();
    CHECK(run->exitCode == 8);
    CHECK(run->notNow == NotNow{NotNow::Reason::NothingNew});
}

TEST_CASE("Another backup of the same state is made for whoever wants one")
{
    const BackedUpClub club;
    WizardDriver wizard(club.options("last-close"));
    wizard.click("backupButton"); // of the page that says so
    wizard.wait("nameEdit");
    CHECK_FALSE(wizard.sees("skipButton"));
    wizard.click("backupButton");
    wizard.wait("proofLabel");
    CHECK(filesIn(club.path("to")).size() == 2);
}

TEST_CASE("Nobody is asked who they are to hear that nothing is new")
{
    const BackedUpClub club;
    club.execute("DELETE FROM workstation");
    club.execute("INSERT INTO workstation VALUES ('elsewhere', NULL)");
    {
        WizardDriver wizard(club.options("last-close"));
        wizard.wait("codeEdit"); // something changed
        wizard.type("codeEdit", club.codeWith("backup"));
        wizard.enter("codeEdit");
        wizard.click("backupButton");
        wizard.wait("proofLabel");
    }
    WizardDriver wizard(club.options("last-close"));
    wizard.wait("skipButton");
    CHECK_FALSE(wizard.sees("codeEdit"));
    wizard.click("backupButton");
    wizard.wait("codeEdit"); // for another one, somebody has to be known
}

TEST_CASE("Once a row has changed, the wizard opens as on any other evening")
{
    const BackedUpClub club;
    club.execute("UPDATE article SET price_cents = price_cents + 10 WHERE id = 1");
    WizardDriver wizard(club.options("last-close"));
    wizard.wait("nameEdit");
    CHECK_FALSE(wizard.sees("skipButton"));
}

TEST_CASE("It is not said any more once something was written, however quickly")
{
    const BackedUpClub club;
    WizardDriver wizard(club.options("last-close"));
    wizard.wait("skipButton");
    QTest::qWait(2'500); // the looks of the wizard itself are nothing new
    REQUIRE(wizard.sees("skipButton"));
    sell(club);
    SECTION("while the page is open")
    {
        wizard.wait("nameEdit");
        CHECK_FALSE(saysNothingNew(wizard));
    }
    SECTION("a moment before it is skipped")
    {
        wizard.enter("skipButton");
        wizard.wait("nameEdit");
        CHECK_FALSE(wizard.exitCode());
    }
}

TEST_CASE("What is skipped is the state that was looked at")
{
    const BackedUpClub club;
    const Suite suite = *loadSuite(club.suiteFile());
    const QDateTime looked = QDateTime::currentDateTimeUtc();
    QTest::qWait(50);
    sell(club);
    recordNotMade(
        suite,
        {.reason = "last-close", .notNow = NotNow{NotNow::Reason::NothingNew}, .asOf = looked});
    CHECK(isBackupMissing(suite, false)); // what came after it was not declined
}

TEST_CASE("It is not said any more once somebody works with the suite again")
{
    const BackedUpClub club;
    WizardDriver wizard(club.options("menu"));
    wizard.wait("skipButton");
    QProcess accounts; // was started without Vesper
    dieWithTest(accounts);
    accounts.start("sh", {"-c", "exec 3<\"$1\"; echo open; read end", "sh", club.database()});
    REQUIRE(accounts.waitForReadyRead());
    wizard.wait("nameEdit");
    CHECK_FALSE(wizard.sees("skipButton"));
    accounts.closeWriteChannel();
    accounts.waitForFinished();
    QTest::qWait(2'500); // they were seen to be gone
    CHECK_FALSE(saysNothingNew(wizard));
}
