// Not now is an answer: one click for the reason, and the history knows it.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

HistoryEntry onlyRun(WizardDriver &wizard, const SampleClub &club)
{
    CHECK(wizard.waitForEnd() == ExitCode::Cancelled);
    CHECK_FALSE(wizard.window().isVisible());
    REQUIRE(wizard.waitUntil([&] { return club.lastRun().has_value(); }));
    HistoryEntry run = *club.lastRun();
    CHECK(run.id == 1); // asked once, recorded once
    CHECK(run.exitCode == 8);
    CHECK(run.outcome == Outcome::Cancelled);
    REQUIRE(run.notNow);
    return run;
}

} // namespace

TEST_CASE("Before closing, not now takes one more click, and its reason is recorded")
{
    const SampleClub club;
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    wizard.click("notNowButton");
    const auto [button, reason] = GENERATE(std::pair("noStickButton", NotNow::Reason::NoStick),
                                           std::pair("leavingButton", NotNow::Reason::LeavingEarly),
                                           std::pair("otherButton", NotNow::Reason::Other));
    wizard.click(button);
    const HistoryEntry run = onlyRun(wizard, club);
    CHECK(run.notNow->reason == reason);
    CHECK(run.notNow->words.isEmpty());
    CHECK(run.reason == "last-close");
    CHECK(run.employee.isEmpty());
}

TEST_CASE("Another reason may be given in one's own words, with Enter at their end")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    WizardDriver wizard({.reason = "missed", .suite = club.suiteFile()});
    wizard.click("notNowButton");
    wizard.type("reasonEdit", "  strømmen går om lidt ");
    wizard.enter("reasonEdit");
    const HistoryEntry run = onlyRun(wizard, club);
    CHECK(run.notNow == NotNow{NotNow::Reason::Other, "strømmen går om lidt"});
    CHECK(run.employee == "Søren Kjær");
}

TEST_CASE("The reason can be given by the keyboard alone")
{
    const SampleClub club;
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    wizard.click("notNowButton");
    CHECK(wizard.window().focusWidget() == wizard.wait("noStickButton"));
    wizard.enter("noStickButton");
    CHECK(onlyRun(wizard, club).notNow->reason == NotNow::Reason::NoStick);
}

TEST_CASE("Escape is never asked for a reason, and is recorded as none")
{
    const SampleClub club;
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    wizard.wait("codeEdit");
    SECTION("on the question for the code") {}
    SECTION("on the question for the reason")
    {
        wizard.click("notNowButton");
        wizard.wait("noStickButton");
    }
    QTest::keyClick(&wizard.window(), Qt::Key_Escape);
    CHECK(onlyRun(wizard, club).notNow == NotNow());
}

TEST_CASE("Whoever opened the wizard themselves need not say why they leave it")
{
    const SampleClub club;
    WizardDriver wizard({.reason = "menu", .suite = club.suiteFile()});
    wizard.click("notNowButton");
    CHECK(onlyRun(wizard, club).notNow == NotNow());
}

TEST_CASE("From the question for the reason there is a way back")
{
    const SampleClub club;
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    SECTION("to the code")
    {
        wizard.click("notNowButton");
        wizard.click("backButton");
        wizard.wait("codeEdit");
    }
    SECTION("to the place")
    {
        wizard.type("codeEdit", club.codeWith("backup"));
        wizard.enter("codeEdit");
        const QString stick = club.newFolder("stick");
        wizard.type("folderEdit", stick);
        wizard.click("notNowButton");
        wizard.click("backButton");
        CHECK(wizard.text("folderEdit") == stick);
    }
    CHECK_FALSE(wizard.exitCode());
    CHECK_FALSE(club.lastRun());
}
