// The offer after the last application takes itself back when somebody opens one again.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "presence/Presence.h"
#include "support/Catch.h"

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// Somebody opens and closes an application of the club.
class Reception
{
public:
    explicit Reception(const SampleClub &club)
        : m_presence(*Presence::of(club.database(), club.path({})))
    {}
    void open()
    {
        Result<Presence::Place> place = m_presence.enter("reception");
        REQUIRE(place);
        m_place = std::move(*place);
    }
    void close()
    {
        REQUIRE(m_presence.leave(std::move(*m_place)));
        m_place.reset();
    }

private:
    Presence m_presence;
    std::optional<Presence::Place> m_place;
};

WizardOptions after(const SampleClub &club, const char *reason)
{
    return {.reason = reason,
            .suite = club.suiteFile(),
            .folder = club.newFolder("to"),
            .presenceRoot = club.path({})};
}

} // namespace

TEST_CASE("An application opened again takes the offer back, and the window closes by itself")
{
    const SampleClub club;
    Reception reception(club);
    WizardDriver wizard(after(club, "last-close"));
    SECTION("before anybody said who they are")
    {
        wizard.wait("codeEdit");
    }
    SECTION("while a reason is asked for")
    {
        wizard.click("notNowButton");
        wizard.wait("noStickButton");
    }
    SECTION("at the place for the archive")
    {
        wizard.type("codeEdit", club.codeWith("backup"));
        wizard.enter("codeEdit");
        wizard.wait("backupButton");
    }
    reception.open();
    wizard.waitUntil([&] { return wizard.text("explanationLabel").contains("Reception"); });
    CHECK(wizard.text("explanationLabel").contains("when the last application is closed"));
    CHECK(wizard.waitUntil([&] { return wizard.exitCode().has_value(); }));
    CHECK(wizard.exitCode() == ExitCode::Cancelled);
    CHECK(filesIn(club.path("to")).isEmpty());
    CHECK_FALSE(club.lastRun()); // nobody declined anything
}

TEST_CASE("An application that was opened while the wizard was starting takes the offer back too")
{
    const SampleClub club;
    Reception reception(club);
    reception.open();
    WizardDriver wizard(after(club, "last-close"));
    wizard.waitUntil([&] { return wizard.sees("explanationLabel"); });
    CHECK(wizard.text("explanationLabel").contains("Reception"));
    wizard.click("backupButton"); // all the same
    wizard.wait("codeEdit");
}

TEST_CASE("A window that only says what came out is gone when somebody begins to work, or was the "
          "last who did")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    Reception reception(club);
    const bool fromMenu = GENERATE(true, false);
    const bool isGood = GENERATE(true, false);
    const bool worksMeanwhile = fromMenu && GENERATE(true, false);
    WizardDriver wizard(after(club, fromMenu ? "menu" : "last-close"));
    wizard.wait("nameEdit");
    if (!isGood)
        REQUIRE(QFile::remove(club.database()));
    if (worksMeanwhile)
        reception.open();
    wizard.click("backupButton");
    wizard.wait(isGood ? "proofLabel" : "tryAgainButton");
    QTest::qWait(2'500);
    CHECK_FALSE(wizard.exitCode()); // it is to be read
    if (worksMeanwhile)
        reception.close();
    else
        reception.open();
    const ExitCode exitCode = wizard.waitForEnd();
    CHECK((exitCode == ExitCode::Done) == isGood);
}

TEST_CASE(
    "Whoever was about to back up can do so all the same, and is not asked twice who they are")
{
    const SampleClub club;
    Reception reception(club);
    WizardDriver wizard(after(club, "last-close"));
    wizard.type("codeEdit", club.codeWith("backup"));
    wizard.enter("codeEdit");
    wizard.wait("backupButton");
    reception.open();
    wizard.wait("closeButton");
    wizard.click("backupButton"); // of the page that says so
    wizard.wait("nameEdit");
    reception.close();
    reception.open(); // does not take it back a second time
    wizard.click("backupButton");
    wizard.wait("proofLabel");
    CHECK(filesIn(club.path("to")).size() == 1);
}

TEST_CASE("A backup that has begun goes on, and one from the menu is not taken back")
{
    const SampleClub club;
    Reception reception(club);
    const bool fromMenu = GENERATE(true, false);
    WizardDriver wizard(after(club, fromMenu ? "menu" : "last-close"));
    wizard.type("codeEdit", club.codeWith("backup"));
    wizard.enter("codeEdit");
    wizard.wait("nameEdit");
    if (fromMenu)
        reception.open();
    QTest::qWait(500);
    wizard.click("backupButton");
    if (!fromMenu)
        reception.open();
    wizard.wait("proofLabel");
    CHECK(filesIn(club.path("to")).size() == 1);
}
