// Who else works with the suite while a backup is offered: real programs, a real query.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

constexpr auto workers = "[presence]\nothers = \"SELECT host, name FROM workstation "
                         "JOIN employee ON employee.id = employee_id\"\n";

WizardOptions openedBy(const SampleClub &club, const char *reason)
{
    return {.reason = reason,
            .suite = club.suiteFile(),
            .folder = club.newFolder("to"),
            .presenceRoot = club.path({})};
}

/// An accounting program that nobody told of Vesper, and that has no window.
class Accounts
{
public:
    explicit Accounts(const SampleClub &club)
    {
        dieWithTest(m_process);
        m_process.start("sh", {"-c", "exec 3<\"$1\"; echo open; read end", "sh", club.database()});
        REQUIRE(m_process.waitForReadyRead());
    }
    ~Accounts() { close(); }
    void close()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

void openAt(const SampleClub &club, const char *host)
{
    club.execute(std::string("INSERT OR REPLACE INTO workstation VALUES('") + host
                 + "', (SELECT id FROM employee WHERE name = 'Søren Kjær'))");
}

} // namespace

TEST_CASE("Other computers are named where the suite tells of them, for as long as it does")
{
    const SampleClub club;
    club.declare(workers);
    club.setAtWork("Søren Kjær"); // here
    openAt(club, "KASSE-2");
    const char *const reason = GENERATE("menu", "last-close", "session-end");
    WizardDriver wizard(openedBy(club, reason));
    wizard.wait("backupButton");
    CHECK(wizard.text("elsewhereLabel")
          == "Still open on: KASSE-2 (Søren Kjær). Please close the suite there too: the backup "
             "holds only what has been saved.");
    CHECK_FALSE(wizard.sees("useLabel"));
    openAt(club, "CONTOR");
    CHECK(wizard.waitUntil([&] { return wizard.text("elsewhereLabel").contains("CONTOR"); }));
    club.execute("DELETE FROM workstation WHERE host IN ('KASSE-2', 'CONTOR')");
    CHECK(wizard.waitUntil([&] { return !wizard.sees("elsewhereLabel"); }));
    wizard.click("backupButton");
    wizard.wait("proofLabel");
}

TEST_CASE("Whoever is there elsewhere keeps nobody from backing up")
{
    const SampleClub club;
    club.declare(workers);
    club.setAtWork("Søren Kjær");
    openAt(club, "KASSE-2");
    WizardDriver wizard(openedBy(club, "last-close"));
    wizard.wait("elsewhereLabel");
    wizard.click("backupButton");
    wizard.wait("proofLabel");
    CHECK(filesIn(club.path("to")).size() == 1);
}

TEST_CASE("A query that cannot be answered is said, and stops nothing")
{
    const SampleClub club;
    club.declare("[presence]\nothers = \"SELECT host FROM session\"\n");
    club.setAtWork("Søren Kjær");
    WizardDriver wizard(openedBy(club, "last-close"));
    CHECK(wizard.text("elsewhereLabel")
          == "On which other computers the suite is open could not be found out. Please have "
             "“others” in the suite file checked. For whoever puts it right: "
             "“presence.others: no such table: session”.");
    wizard.click("backupButton");
    wizard.wait("proofLabel");
}

TEST_CASE("Before the first backup it is said that other computers cannot be seen, then no more")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    {
        WizardDriver wizard(openedBy(club, "last-close"));
        wizard.wait("backupButton");
        CHECK(wizard.text("useLabel").startsWith("Only this computer can be looked at"));
        wizard.click("backupButton");
        wizard.wait("proofLabel");
    }
    WizardDriver wizard(openedBy(club, "last-close"));
    wizard.wait("backupButton");
    CHECK_FALSE(wizard.sees("useLabel"));
}

TEST_CASE("A program that nobody told of Vesper is named after the last close, calmly")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    Accounts accounts(club);
    WizardDriver wizard(openedBy(club, "last-close"));
    wizard.wait("backupButton");
    CHECK(wizard.waitUntil([&] { return wizard.text("useLabel").contains("sh ("); }));
    CHECK(wizard.text("useLabel").contains("does no harm"));
    CHECK(wizard.waitUntil([&] { return wizard.isEnabled("backupButton"); }));
    accounts.close();
    CHECK(wizard.waitUntil([&] { return !wizard.text("useLabel").contains("sh ("); }));
}

TEST_CASE("From the menu, other computers stand beside the programs that are to be closed")
{
    const SampleClub club;
    club.declare(workers);
    club.setAtWork("Søren Kjær");
    openAt(club, "KASSE-2");
    Accounts accounts(club);
    WizardDriver wizard(openedBy(club, "menu"));
    wizard.wait("closeProgramsButton");
    CHECK(wizard.text("programsLabel").contains("sh ("));
    CHECK(wizard.text("elsewhereLabel").contains("KASSE-2 (Søren Kjær)"));
    wizard.click("goOnButton");
    wizard.wait("backupButton");
    CHECK(wizard.text("elsewhereLabel").contains("KASSE-2"));
    QTest::qWait(1'500); // another look
    // Of the programs nothing more: that was answered.
    CHECK((!wizard.sees("useLabel") || !wizard.text("useLabel").contains("sh (")));
}
