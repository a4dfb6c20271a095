// What follows a backup: taking the stick out, shutting down, showing the file.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"
#include "support/FakeDesktop.h"
#include "support/FakeUDisks.h"
#include "support/PrivateBus.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>

#include <optional>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A backup to the stick “Kingston”, on a computer with all services unless a test says otherwise.
struct Evening
{
    SampleClub club;
    PrivateBus bus;
    std::optional<FakeUDisks> udisks{std::in_place, bus.connection("udisks")};
    std::optional<FakeLogin> login;
    const QString point = club.path("media/Kingston");
    std::unique_ptr<WizardDriver> driver;

    void open(const QString &canPowerOff = "yes")
    {
        login.emplace(bus.connection("login"), canPowerOff);
        udisks->plug("sdx", {.point = point, .label = "Kingston"});
        udisks->mount("sdx");
        openAt(point);
    }
    void openAt(const QString &folder)
    {
        club.setAtWork("Søren Kjær");
        driver = std::make_unique<WizardDriver>(
            WizardOptions{.suite = club.suiteFile(), .folder = folder},
            Buses{.system = bus.connection("wizard"), .session = bus.connection("desktop")});
        driver->wait("volumeList");
        QTest::qWait(300); // until the cards have the service's names
    }
    void backUp()
    {
        driver->click("backupButton");
        driver->wait("resultTitle");
    }
    void tickGoHome() { qobject_cast<QCheckBox *>(driver->wait("goHomeBox"))->setChecked(true); }
    bool says(const QString &text)
    {
        return driver->waitUntil([&] {
            return driver->sees("departureLabel") && driver->text("departureLabel").contains(text);
        });
    }
    bool titleBecomes(const QString &title)
    {
        return driver->waitUntil([&] { return driver->text("resultTitle") == title; });
    }
};

constexpr auto removable = "Done. You can remove the stick “Kingston”.";

} // namespace

TEST_CASE_METHOD(Evening, "A stick is called removable only after it was let go")
{
    open();
    backUp();
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(says("before you pull out “Kingston”"));
    udisks->answerAfter(500);
    driver->click("removeButton");
    CHECK(says("Leave it plugged in"));
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK_FALSE(driver->isEnabled("removeButton"));
    CHECK(titleBecomes(removable));
    CHECK(udisks->calls() == QStringList{"Unmount sdx", "PowerOff sdx"});
    CHECK_FALSE(driver->sees("removeButton"));
    CHECK_FALSE(driver->sees("showFolderButton"));
}

TEST_CASE_METHOD(Evening, "Enter takes the stick out first, and closes the window after that")
{
    open();
    backUp();
    REQUIRE(says("before you pull out “Kingston”"));
    REQUIRE(driver->waitUntil([this] { return !driver->window().isPageNew(); }));
    const auto press = [this] { QTest::keyClick(driver->window().focusWidget(), Qt::Key_Return); };
    udisks->answerAfter(300);
    press();
    REQUIRE(says("Leave it plugged in"));
    press(); // one too many
    CHECK_FALSE(driver->exitCode());
    REQUIRE(titleBecomes(removable));
    CHECK(driver->wait("closeButton")->property("primary").toBool());
    press();
    CHECK(driver->waitForEnd() == ExitCode::Done);
}

TEST_CASE_METHOD(Evening, "A stick in use is not let go, and can be once it is free")
{
    open();
    backUp();
    QFile open(point + "/letter.odt");
    REQUIRE(open.open(QIODevice::WriteOnly));
    driver->click("removeButton");
    CHECK(says("A program still uses “Kingston”."));
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(udisks->isMounted("sdx"));
    open.close();
    driver->click("removeButton");
    CHECK(titleBecomes(removable));
}

TEST_CASE_METHOD(Evening, "A drive that refuses to be switched off is not called removable")
{
    open();
    udisks->refuse("PowerOff", "Failed");
    backUp();
    driver->click("removeButton");
    CHECK(says("“Kingston” could not be removed safely. Shut the computer down"));
    CHECK(driver->text("resultTitle") == "The backup is finished.");
}

TEST_CASE_METHOD(Evening, "Who may not remove a stick is told so")
{
    open();
    udisks->refuse("Unmount", "NotAuthorizedCanObtain");
    backUp();
    driver->click("removeButton");
    CHECK(says("You may not remove “Kingston”"));
    CHECK(udisks->isMounted("sdx"));
}

TEST_CASE_METHOD(Evening, "A stick that was pulled out meanwhile is not called safely removed")
{
    open();
    backUp();
    driver->wait("removeButton");
    udisks->pull("sdx");
    driver->click("removeButton");
    CHECK(says("“Kingston” was pulled out before it was removed safely."));
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK_FALSE(driver->sees("removeButton"));
}

TEST_CASE_METHOD(Evening, "A drive that cannot be switched off lets its medium go")
{
    udisks->plug("sdx", {.point = point, .label = "Kingston", .canPowerOff = false});
    udisks->mount("sdx");
    openAt(point);
    backUp();
    driver->click("removeButton");
    CHECK(titleBecomes(removable));
    CHECK(udisks->calls() == QStringList{"Unmount sdx", "Eject sdx"});
}

TEST_CASE_METHOD(Evening, "Nothing is offered that this computer cannot do")
{
    login.emplace(bus.connection("login"), "challenge");
    openAt(club.newFolder("elsewhere"));
    CHECK_FALSE(driver->sees("goHomeBox"));
    backUp();
    QTest::qWait(500);
    CHECK_FALSE(driver->sees("removeButton"));
    CHECK_FALSE(driver->sees("shutDownButton"));
    CHECK_FALSE(driver->sees("departureLabel"));
}

TEST_CASE_METHOD(Evening, "Where the service has gone, the page says how to remove the stick")
{
    open();
    driver->click("backupButton");
    udisks->stop();
    driver->wait("resultTitle");
    CHECK(says("eject it in the file manager"));
    CHECK_FALSE(driver->sees("removeButton"));
}

TEST_CASE_METHOD(Evening, "The computer shuts down after a countdown that can be stopped")
{
    open();
    backUp();
    driver->click("shutDownButton");
    CHECK(says("The computer shuts down in 15 seconds."));
    CHECK(says("The computer shuts down in 14 seconds."));
    driver->click("stayOnButton");
    QTest::qWait(1500);
    CHECK_FALSE(driver->text("departureLabel").contains("shuts down"));
    CHECK(driver->sees("shutDownButton"));
    CHECK(login->orders() == 0);
}

TEST_CASE_METHOD(Evening, "Back up and go home: the stick is let go, then the computer shuts down")
{
    open();
    tickGoHome();
    QElapsedTimer sinceBackup;
    sinceBackup.start();
    backUp();
    CHECK(titleBecomes(removable));
    CHECK(says("The computer shuts down in"));
    CHECK(login->orders() == 0);
    CHECK(QTest::qWaitFor([this] { return login->orders() == 1; }, 20'000));
    CHECK(sinceBackup.elapsed() >= 14'000);
    CHECK(says("The computer is shutting down."));
}

TEST_CASE_METHOD(Evening, "Back up and go home: a stick in use keeps the computer on")
{
    open();
    tickGoHome();
    QFile open(point + "/letter.odt");
    REQUIRE(open.open(QIODevice::WriteOnly));
    backUp();
    CHECK(says("A program still uses “Kingston”."));
    CHECK(says("The computer stays on"));
    QTest::qWait(1500);
    CHECK_FALSE(driver->sees("stayOnButton"));
    CHECK(login->orders() == 0);
}

TEST_CASE_METHOD(Evening, "Back up and go home: an archive with a warning keeps the computer on")
{
    Settings settings = club.settings();
    settings.check = CheckLevel::None;
    club.setSettings(settings);
    open();
    tickGoHome();
    backUp();
    CHECK(driver->text("resultTitle") == "The backup was written, but not checked.");
    CHECK(says("The computer stays on"));
    CHECK(udisks->calls().isEmpty());
}

TEST_CASE_METHOD(Evening, "Back up and go home: a failure keeps the computer on")
{
    open();
    tickGoHome();
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    udisks->pull("sdx");
    REQUIRE(QFile::remove(club.database()));
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup was not made.");
    CHECK(driver->text("stayOnLabel").startsWith("The computer stays on"));
    CHECK(login->orders() == 0);
}

TEST_CASE_METHOD(Evening, "A computer that will not shut down says that it stays on")
{
    open();
    login->refuse();
    backUp();
    driver->click("shutDownButton");
    CHECK(QTest::qWaitFor([this] { return login->orders() == 1; }, 20'000));
    CHECK(says("The computer stays on: it cannot be shut down now."));
}

TEST_CASE_METHOD(Evening, "The archive is shown marked in the desktop's file window")
{
    FakeFileWindow files(bus.connection("files"));
    open();
    backUp();
    driver->click("showFolderButton");
    REQUIRE(driver->waitUntil([&] { return !files.marked().isEmpty(); }));
    CHECK(files.marked() == QStringList{"file://" + point + "/" + driver->text("fileLabel")});
}
