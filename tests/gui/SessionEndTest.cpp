// The end of the session: a backup and then the shutdown, or the shutdown alone.
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

/// Somebody shuts down the computer, and the wizard was opened for that.
struct SessionEnd
{
    SampleClub club;
    PrivateBus bus;
    std::optional<FakeLogin> login;
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
            Buses{.system = bus.connection("wizard"), .session = bus.connection("desktop")});
        driver->wait(first);
    }
    void waitForText(const char *label, const QString &text)
    {
        INFO(label);
        CHECK(driver->waitUntil([&] { return driver->text(label).startsWith(text); }));
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
    [[nodiscard]] bool orderComes()
    {
        constexpr int patience = 20'000; // milliseconds: the countdown takes 15 s
        return QTest::qWaitFor([this] { return login->orders() == 1; }, patience);
    }
};

} // namespace

TEST_CASE_METHOD(SessionEnd, "The shutdown goes on after a verified archive")
{
    open();
    REQUIRE(driver->waitUntil(
        [this] { return driver->text("backupButton") == "&Back up and shut down"; }));
    driver->click("backupButton");
    driver->wait("proofLabel");
    CHECK(login->orders() == 0); // there is time to read it, and to stop it
    CHECK(driver->text("departureLabel").startsWith("The computer shuts down in"));
    CHECK(orderComes());
    CHECK(filesIn(club.path("to")).size() == 1);
    CHECK(club.lastRun()->reason == "session-end");
    CHECK(club.lastRun()->verified);
}

TEST_CASE_METHOD(SessionEnd, "After a failed one the computer stays on until that was read")
{
    open();
    REQUIRE(driver->waitUntil([this] { return driver->sees("goHomeBox"); }));
    REQUIRE(QFile::remove(club.database()));
    driver->click("backupButton");
    driver->wait("tryAgainButton");
    QTest::qWait(1'000);
    CHECK(login->orders() == 0);
    CHECK(driver->text("stayOnLabel").startsWith("The computer stays on"));
    driver->click("closeButton"); // it was read
    waitForText("titleLabel", "The computer is about to be shut down.");
    driver->click("nowButton");
    CHECK(orderComes());
    checkDeclined(); // so that nobody is asked a second time
}

TEST_CASE_METHOD(SessionEnd, "Shutting down without a backup is one click, and is recorded")
{
    open();
    REQUIRE(
        driver->waitUntil([this] { return driver->text("notNowButton") == "&Only shut down"; }));
    driver->click("notNowButton");
    CHECK(orderComes());
    CHECK(driver->text("titleLabel") == "The computer is shutting down.");
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "Nobody need know a code to shut down without a backup")
{
    open("yes", "codeEdit");
    waitForText("notNowButton", "Only &shut down");
    driver->click("notNowButton");
    CHECK(orderComes());
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "A window that is closed does not call off the shutdown")
{
    const auto [first, button] = GENERATE(table<const char *, const char *>(
        {{"backupButton", "&Only shut down"}, {"codeEdit", "Only &shut down"}}));
    open("yes", first);
    waitForText("notNowButton", button);
    driver->window().close();
    waitForText("titleLabel", "The computer is about to be shut down.");
    CHECK(driver->text("explanationLabel").startsWith("It shuts down in 1"));
    CHECK(driver->text("explanationLabel").endsWith("No backup was made."));
    QTest::qWait(1'500);
    CHECK(login->orders() == 0); // there is time to stop it
    SECTION("which comes after a countdown")
    {
        CHECK(orderComes());
    }
    SECTION("which comes at once if asked for")
    {
        driver->click("nowButton");
        CHECK(orderComes());
    }
    SECTION("which comes at once if that window is closed too")
    {
        driver->window().close();
        CHECK(driver->text("titleLabel") == "The computer is shutting down.");
        CHECK(orderComes());
    }
    CHECK_FALSE(driver->exitCode());
    checkDeclined();
}

TEST_CASE_METHOD(SessionEnd, "The countdown can be stopped, and then the computer stays on")
{
    open();
    waitForText("notNowButton", "&Only shut down");
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
    CHECK(login->orders() == 0);
}

TEST_CASE_METHOD(SessionEnd, "Closing the last page does not call off the shutdown either")
{
    open();
    waitForText("backupButton", "&Back up and shut down");
    driver->click("backupButton");
    driver->wait("proofLabel");
    SECTION("but shuts down at once")
    {
        driver->click("closeButton");
        CHECK(driver->text("departureLabel") == "The computer is shutting down.");
        CHECK(orderComes());
    }
    SECTION("unless somebody has stopped it")
    {
        driver->click("stayOnButton");
        driver->click("closeButton");
        CHECK(driver->waitForEnd() == ExitCode::Done);
        CHECK(login->orders() == 0);
    }
}

TEST_CASE_METHOD(SessionEnd, "Whoever wants the backup alone leaves a computer that stays on")
{
    open();
    waitForText("backupButton", "&Back up and shut down");
    qobject_cast<QCheckBox *>(driver->wait("goHomeBox"))->setChecked(false);
    driver->click("backupButton");
    driver->wait("proofLabel");
    driver->click("closeButton");
    CHECK(driver->waitForEnd() == ExitCode::Done);
    CHECK(login->orders() == 0);
}

TEST_CASE_METHOD(SessionEnd, "Where nothing is new, Enter shuts down")
{
    club.setAtWork("Søren Kjær");
    club.ageDocuments();
    {
        WizardDriver before({.suite = club.suiteFile(), .folder = club.newFolder("to")});
        before.click("backupButton");
        before.wait("proofLabel");
    }
    open("yes", "skipButton");
    waitForText("skipButton", "&Shut down");
    driver->enter("skipButton");
    CHECK(orderComes());
    CHECK(club.lastRun()->notNow == NotNow{NotNow::Reason::NothingNew});
}

TEST_CASE_METHOD(SessionEnd, "Where the system does not shut down, the page says so and goes on")
{
    open();
    login->refuse();
    waitForText("notNowButton", "&Only shut down");
    driver->click("notNowButton");
    waitForText("titleLabel", "The computer stays on.");
    driver->click("backButton");
    qobject_cast<QCheckBox *>(driver->wait("goHomeBox"))->setChecked(false);
    CHECK(driver->text("backupButton") == "&Back up");
    driver->click("backupButton");
    driver->wait("proofLabel");
    CHECK(login->orders() == 1); // the one that was refused
}

TEST_CASE_METHOD(SessionEnd, "Who may not shut down is told to do it once more")
{
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
