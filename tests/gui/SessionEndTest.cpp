// The end of the session: a backup and then logging out or the shutdown, or one of these alone.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"
#include "support/FakeDesktop.h"
#include "support/PrivateBus.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>

#include <optional>

using namespace vesper;
using namespace vesper::test;

namespace {

/// Somebody ends the session, and the wizard was opened for that.
struct SessionEnd
{
    SampleClub club;
    PrivateBus bus;
    std::optional<FakeLogin> login;
    std::optional<FakeXfce> desktop{std::in_place, bus.connection("desktop")};
    std::unique_ptr<WizardDriver> driver;

    void open(const QString &canPowerOff = "yes", const char *first = "backupButton")
    {
        login.emplace(bus.connection("login"), canPowerOff);
        if (first == std::string("backupButton"))
            club.setAtWork("Søren Kjær");
        driver = std::make_unique<WizardDriver>(
            WizardOptions{.reason = "session-end",
                          .suite = club.suiteFile(),
                          .folder = club.newFolder("to"),
                          .presenceRoot = club.path({})},
            Buses{.system = bus.connection("wizard"), .session = bus.connection("session")});
        driver->wait(first);
    }
    void waitForText(const char *label, const QString &text)
    {
        INFO(label);
        CHECK(driver->waitUntil([&] { return driver->text(label).startsWith(text); }));
    }
    void tickGoHome()
    {
        waitForText("backupButton", "&Back up and log out");
        REQUIRE(driver->waitUntil([this] { return driver->sees("goHomeBox"); }));
        qobject_cast<QCheckBox *>(driver->wait("goHomeBox"))->setChecked(true);
        waitForText("backupButton", "&Back up and shut down");
    }
    /// Somebody declined, and nothing was made.
    void checkDeclined(const NotNow &why = {})
    {
        CHECK(filesIn(club.path("to")).isEmpty());
        REQUIRE(driver->waitUntil([&] {
            const auto run = club.lastRun();
            return run && run->notNow;
        }));
        CHECK(club.lastRun()->reason == "session-end");
        CHECK(club.lastRun()->notNow == why);
    }
    [[nodiscard]] bool orderComes(int wanted) const
    {
        constexpr int patience = 20'000; // milliseconds: the countdown takes 15 s
        return QTest::qWaitFor(
            [&] { return login->orders() + (desktop ? desktop->orders() : 0) == wanted; },
            patience);
    }
    /// Nobody who only logs out may take down a computer that another person is waiting for.
    void checkLoggedOut()
    {
        CHECK(orderComes(1));
        CHECK(desktop->orders() == 1);
        CHECK(login->orders() == 0);
    }
    void checkShutDown()
    {
        CHECK(orderComes(1));
        CHECK(login->orders() == 1);
    }
    void checkNothingEnds() const
    {
        CHECK(desktop->orders() == 0);
        CHECK(login->orders() == 0);
    }
};

} // namespace

TEST_CASE_METHOD(SessionEnd, "Logging out goes on after a verified archive")
{
    open();
    waitForText("backupButton", "&Back up and log out");
    driver->click("backupButton");
    driver->wait("proofLabel");
    checkNothingEnds(); // there is time to read it, and to stop it
    CHECK(driver->text("departureLabel").startsWith("You are logged out in"));
    checkLoggedOut();
    CHECK(filesIn(club.path("to")).size() == 1);
    CHECK(club.lastRun()->reason == "session-end");
    CHECK(club.lastRun()->verified);
}

TEST_CASE_METHOD(SessionEnd, "The computer is shut down after it only where that was asked for")
{
    open();
    tickGoHome();
    driver->click("backupButton");
    driver->wait("proofLabel");
    checkNothingEnds();
    CHECK(driver->text("departureLabel").startsWith("The computer shuts down in"));
    checkShutDown();
    CHECK(filesIn(club.path("to")).size() == 1);
}

TEST_CASE_METHOD(SessionEnd, "After a failed one the session stays until that was read")
{
    open();
    waitForText("backupButton", "&Back up and log out");
    REQUIRE(QFile::remove(club.database()));
    driver->click("backupButton");
    driver->wait("tryAgainButton");
    QTest::qWait(1'000);
    checkNothingEnds();
    CHECK(driver->text("stayOnLabel").startsWith("You stay logged in"));
    driver->click("closeButton"); // it was read
    waitForText("titleLabel", "You are about to be logged out.");
    driver->click("nowButton");
    checkLoggedOut();
    checkDeclined(); // so that nobody is asked a second time
}

TEST_CASE_METHOD(SessionEnd, "After a failed one the computer stays on until that was read")
{
    open();
    tickGoHome();
    REQUIRE(QFile::remove(club.database()));
    driver->click("backupButton");
    driver->wait("tryAgainButton");
    CHECK(driver->text("stayOnLabel").startsWith("The computer stays on"));
    driver->click("closeButton");
    waitForText("titleLabel", "The computer is about to be shut down.");
    driver->click("nowButton");
    checkShutDown();
}

TEST_CASE_METHOD(SessionEnd, "Logging out without a backup is one click, and is recorded")
{
    open();
    waitForText("notNowButton", "&Only log out");
    driver->click("notNowButton");
    checkLoggedOut();
    CHECK(driver->text("titleLabel") == "You are being logged out.");
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "Shutting down without a backup is a tick and a click")
{
    open();
    tickGoHome();
    CHECK(driver->text("notNowButton") == "&Only shut down");
    driver->click("notNowButton");
    checkShutDown();
    CHECK(driver->text("titleLabel") == "The computer is shutting down.");
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "Nobody need know a code to log out without a backup")
{
    open("yes", "codeEdit");
    waitForText("notNowButton", "Only &log out");
    driver->click("notNowButton");
    checkLoggedOut();
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "A window that is closed does not call off the end of the session")
{
    const auto [first, button] = GENERATE(table<const char *, const char *>(
        {{"backupButton", "&Only log out"}, {"codeEdit", "Only &log out"}}));
    open("yes", first);
    waitForText("notNowButton", button);
    driver->window().close();
    waitForText("titleLabel", "You are about to be logged out.");
    CHECK(driver->text("explanationLabel").startsWith("That is in 1"));
    CHECK(driver->text("explanationLabel").endsWith("No backup was made."));
    QTest::qWait(1'500);
    checkNothingEnds(); // there is time to stop it
    SECTION("which comes after a countdown")
    {
        checkLoggedOut();
    }
    SECTION("which comes at once if asked for")
    {
        driver->click("nowButton");
        checkLoggedOut();
    }
    SECTION("which comes at once if that window is closed too")
    {
        driver->window().close();
        CHECK(driver->text("titleLabel") == "You are being logged out.");
        checkLoggedOut();
    }
    SECTION("and whoever wanted to shut down does so from there")
    {
        driver->click("shutDownButton");
        CHECK(driver->text("titleLabel") == "The computer is shutting down.");
        checkShutDown();
        QTest::qWait(1'500);
        CHECK(desktop->orders() == 0);
    }
    CHECK_FALSE(driver->exitCode());
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "The countdown can be stopped, and then the session goes on")
{
    open();
    waitForText("notNowButton", "&Only log out");
    driver->window().close();
    SECTION("and the window is gone")
    {
        driver->click("stayOnButton");
        CHECK(driver->waitForEnd() == ExitCode::Cancelled);
        checkDeclined(); // so that nobody is asked a second time
    }
    SECTION("and the backup is offered again")
    {
        driver->click("backButton");
        driver->click("backupButton");
        driver->wait("proofLabel");
        CHECK(filesIn(club.path("to")).size() == 1);
    }
    checkNothingEnds();
}

TEST_CASE_METHOD(SessionEnd, "Closing the last page does not call off the end either")
{
    open();
    waitForText("backupButton", "&Back up and log out");
    driver->click("backupButton");
    driver->wait("proofLabel");
    SECTION("but brings it at once")
    {
        driver->click("closeButton");
        CHECK(driver->text("departureLabel") == "You are being logged out.");
        checkLoggedOut();
    }
    SECTION("unless somebody has stopped it")
    {
        driver->click("stayOnButton");
        driver->click("closeButton");
        CHECK(driver->waitForEnd() == ExitCode::Done);
        checkNothingEnds();
    }
}

TEST_CASE_METHOD(SessionEnd, "Where nothing is new, Enter logs out")
{
    club.setAtWork("Søren Kjær");
    club.ageDocuments();
    {
        WizardDriver before({.suite = club.suiteFile(), .folder = club.newFolder("to")});
        before.click("backupButton");
        before.wait("proofLabel");
    }
    open("yes", "skipButton");
    waitForText("skipButton", "&Log out");
    driver->enter("skipButton");
    checkLoggedOut();
    CHECK(club.lastRun()->notNow == NotNow{NotNow::Reason::NothingNew});
}

TEST_CASE_METHOD(SessionEnd, "Where the session does not end, the page says so and goes on")
{
    open();
    desktop->refuse();
    waitForText("notNowButton", "&Only log out");
    driver->click("notNowButton");
    waitForText("titleLabel", "You stay logged in.");
    driver->click("backButton");
    driver->click("backupButton");
    driver->wait("proofLabel");
    CHECK(filesIn(club.path("to")).size() == 1);
    CHECK(desktop->orders() == 1); // the one that was refused
}

TEST_CASE_METHOD(SessionEnd, "Where the system does not shut down, the page says so and goes on")
{
    open();
    login->refuse();
    tickGoHome();
    driver->click("notNowButton");
    waitForText("titleLabel", "The computer stays on.");
    driver->click("backButton");
    qobject_cast<QCheckBox *>(driver->wait("goHomeBox"))->setChecked(false);
    CHECK(driver->text("backupButton") == "&Back up and log out");
    CHECK(login->orders() == 1); // the one that was refused
    CHECK(desktop->orders() == 0);
}

TEST_CASE_METHOD(SessionEnd,
                 "A desktop that cannot be told to end the session is left to the person")
{
    desktop.reset();
    open();
    REQUIRE(driver->waitUntil([this] { return driver->sees("goHomeBox"); }));
    CHECK(driver->text("backupButton") == "&Back up");
    CHECK(driver->text("notNowButton") == "No&t now");
    driver->window().close();
    waitForText("titleLabel", "You can shut down or log out now.");
    driver->click("shutDownButton");
    CHECK(orderComes(1));
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "Who may do neither from here is told to do it once more")
{
    desktop.reset();
    open("challenge");
    QTest::qWait(500);
    CHECK(driver->text("backupButton") == "&Back up");
    CHECK(driver->text("notNowButton") == "No&t now");
    CHECK_FALSE(driver->sees("goHomeBox"));
    SECTION("after the answer why not")
    {
        driver->click("notNowButton");
        driver->click("leavingButton");
        waitForText("titleLabel", "You can shut down or log out now.");
        driver->click("closeButton");
        CHECK(driver->waitForEnd() == ExitCode::Cancelled);
        checkDeclined({NotNow::Reason::LeavingEarly});
    }
    SECTION("also if the window is closed")
    {
        driver->window().close();
        waitForText("titleLabel", "You can shut down or log out now.");
        CHECK_FALSE(driver->sees("shutDownButton"));
        driver->window().close();
        CHECK(driver->waitForEnd() == ExitCode::Cancelled);
        checkDeclined();
    }
    SECTION("also after the backup")
    {
        driver->click("backupButton");
        driver->wait("proofLabel");
        driver->click("closeButton");
        waitForText("titleLabel", "You can shut down or log out now.");
        CHECK(driver->text("explanationLabel").startsWith("Please do so once more"));
        CHECK_FALSE(driver->text("explanationLabel").contains("No backup was made."));
        driver->click("closeButton");
        CHECK(driver->waitForEnd() == ExitCode::Done);
    }
    CHECK(login->orders() == 0);
}
