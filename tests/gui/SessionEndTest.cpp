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

    void open(const QString &canPowerOff = "yes")
    {
        login.emplace(bus.connection("login"), canPowerOff);
        club.setAtWork("Søren Kjær");
        driver = std::make_unique<WizardDriver>(
            WizardOptions{.reason = "session-end",
                          .suite = club.suiteFile(),
                          .folder = club.newFolder("to"),
                          .presenceRoot = club.path({})},
            Buses{.system = bus.connection("wizard"), .session = bus.connection("desktop")});
        driver->wait("backupButton");
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

TEST_CASE_METHOD(SessionEnd, "After a failed one the computer stays on")
{
    open();
    REQUIRE(driver->waitUntil([this] { return driver->sees("goHomeBox"); }));
    REQUIRE(QFile::remove(club.database()));
    driver->click("backupButton");
    driver->wait("tryAgainButton");
    QTest::qWait(1'000);
    CHECK(login->orders() == 0);
}

TEST_CASE_METHOD(SessionEnd, "Shutting down without a backup is one click, and is recorded")
{
    open();
    REQUIRE(
        driver->waitUntil([this] { return driver->text("notNowButton") == "&Only shut down"; }));
    driver->click("notNowButton");
    CHECK(orderComes());
    CHECK(driver->text("shutDownLabel") == "The computer is shutting down.");
    CHECK(filesIn(club.path("to")).isEmpty());
    const auto run = club.lastRun();
    REQUIRE(run);
    CHECK(run->reason == "session-end");
    CHECK(run->notNow == NotNow());
}

TEST_CASE_METHOD(SessionEnd, "Where the system does not shut down, the page says so and goes on")
{
    open();
    login->refuse();
    REQUIRE(
        driver->waitUntil([this] { return driver->text("notNowButton") == "&Only shut down"; }));
    driver->click("notNowButton");
    CHECK(driver->waitUntil([this] {
        return driver->sees("shutDownLabel")
               && driver->text("shutDownLabel").startsWith("The computer stays on");
    }));
    qobject_cast<QCheckBox *>(driver->wait("goHomeBox"))->setChecked(false);
    CHECK(driver->text("backupButton") == "&Back up");
    driver->click("backupButton");
    driver->wait("proofLabel");
    CHECK(login->orders() == 1); // the one that was refused
}

TEST_CASE_METHOD(SessionEnd, "Who may not shut down is offered the backup alone")
{
    open("challenge");
    QTest::qWait(500);
    CHECK(driver->text("backupButton") == "&Back up");
    CHECK(driver->text("notNowButton") == "No&t now");
    CHECK_FALSE(driver->sees("goHomeBox"));
    driver->click("notNowButton");
    driver->wait("noStickButton"); // why not, as after the last application
}
