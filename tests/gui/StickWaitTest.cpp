// A backup asked for while the stick is not in: inserting it is the last thing the person does.
#include "wizard/StickWait.h"

#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"
#include "support/FakeUDisks.h"
#include "support/PrivateBus.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The evening after a backup went to the folder "evening" on the stick “Kingston”.
struct NextEvening
{
    SampleClub club;
    PrivateBus bus;
    FakeUDisks udisks{bus.connection("udisks")};
    const QString point = club.path("media/Kingston");
    const QString folder = point + "/evening";
    const FakeStick kingston{
        .point = point, .label = "Kingston", .uuid = "1A2B-3C4D", .folders = {"evening"}};
    std::unique_ptr<WizardDriver> driver;

    NextEvening()
    {
        Settings settings = club.settings();
        settings.lastFolder = folder;
        settings.lastStick
            = {.folder = folder, .root = point, .label = "Kingston", .uuid = "1A2B-3C4D"};
        club.setSettings(settings);
        club.setAtWork("Søren Kjær");
    }
    void open()
    {
        driver = std::make_unique<WizardDriver>(
            WizardOptions{.suite = club.suiteFile()},
            Buses{.system = bus.connection("wizard"), .session = bus.connection("desktop")});
        driver->wait("volumeList");
    }
    void openAndWait()
    {
        open();
        driver->wait("stopWaitingButton");
    }
    /// Long enough for a backup to start, if it were to.
    bool startsSoon()
    {
        return QTest::qWaitFor([this] { return !driver->sees("backupButton"); }, 2500);
    }
};

} // namespace

TEST_CASE_METHOD(NextEvening, "The backup starts by itself as soon as the stick is in")
{
    openAndWait();
    CHECK(driver->text("titleLabel") == "Insert the USB stick “Kingston”.");
    CHECK_FALSE(driver->isEnabled("backupButton"));
    CHECK_FALSE(driver->sees("problemLabel"));
    udisks.plug("sdx", kingston);
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(filesIn(folder).size() == 1);
    CHECK(udisks.calls() == QStringList{"Mount sdx"});
}

TEST_CASE_METHOD(NextEvening, "The stick is known again where it is mounted elsewhere")
{
    openAndWait();
    FakeStick elsewhere = kingston;
    elsewhere.point = club.path("media/Kingston1");
    udisks.plug("sdy", elsewhere);
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(filesIn(elsewhere.point + "/evening").size() == 1);
    CHECK(club.settings().lastStick.root == elsewhere.point);
}

TEST_CASE_METHOD(NextEvening, "Another stick gets a card, but no backup that nobody asked for")
{
    openAndWait();
    udisks.plug("sdy", {.point = club.path("media/Photos"), .label = "Photos", .uuid = "FFFF"});
    CHECK_FALSE(startsSoon());
    CHECK(driver->sees("stopWaitingButton"));
    driver->chooseVolume("Photos");
    CHECK_FALSE(driver->sees("stopWaitingButton"));
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(club.settings().lastStick.label == "Photos");
}

TEST_CASE_METHOD(NextEvening, "Who does not wait for the stick is not surprised by it")
{
    openAndWait();
    driver->click("stopWaitingButton");
    CHECK(driver->text("titleLabel") == "Where should the backup go?");
    CHECK(driver->text("problemLabel").contains("Kingston"));
    udisks.plug("sdx", kingston);
    CHECK_FALSE(startsSoon());
    CHECK(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
}

TEST_CASE_METHOD(NextEvening, "Another place can be chosen while the page waits")
{
    openAndWait();
    const QString elsewhere = club.newFolder("elsewhere");
    driver->type("folderEdit", elsewhere);
    CHECK_FALSE(driver->sees("stopWaitingButton"));
    udisks.plug("sdx", kingston);
    CHECK_FALSE(startsSoon());
    CHECK(driver->text("folderEdit") == elsewhere);
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(filesIn(elsewhere).size() == 1);
}

TEST_CASE_METHOD(NextEvening, "A stick that is in when the page opens starts nothing")
{
    udisks.plug("sdx", kingston);
    if (GENERATE(true, false))
        udisks.mount("sdx"); // else the wizard has it mounted
    open();
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    CHECK_FALSE(startsSoon());
    CHECK(driver->text("folderEdit") == folder);
    CHECK_FALSE(driver->sees("stopWaitingButton"));
}

TEST_CASE_METHOD(NextEvening, "The empty mount point of the stick is never filled")
{
    REQUIRE(QDir().mkpath(folder));
    openAndWait();
    driver->click("stopWaitingButton");
    CHECK(driver->text("problemLabel").contains("Kingston"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE_METHOD(NextEvening, "The wait is for the stick used last, not for one used before")
{
    Settings settings = club.settings();
    settings.lastFolder = club.newFolder("elsewhere");
    club.setSettings(settings);
    open();
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    CHECK_FALSE(driver->sees("stopWaitingButton"));
    // Its card means the folder that was used on it.
    udisks.plug("sdx", kingston);
    QTest::qWait(2500);
    driver->chooseVolume("Kingston");
    CHECK(driver->text("folderEdit") == folder);
}

TEST_CASE("A stick is known by its file system, its label or the folder on it")
{
    const UsedPlace place{
        .folder = "/media/K/evening", .root = "/media/K", .label = "K", .uuid = "1"};
    const Volume same{.root = "/media/X", .label = "X", .kind = VolumeKind::UsbStick, .uuid = "1"};
    const Volume named{.root = "/media/K", .label = "K", .kind = VolumeKind::UsbStick};
    const Volume other{.root = "/media/Y", .label = "Y", .kind = VolumeKind::UsbStick, .uuid = "2"};
    CHECK(isDriveOf(place, same, false));
    CHECK(isDriveOf(place, named, false));
    CHECK(isDriveOf(place, other, true));
    CHECK_FALSE(isDriveOf(place, other, false));
    Volume disk = named;
    disk.kind = VolumeKind::LocalDisk;
    CHECK_FALSE(isDriveOf(place, disk, true));
    Volume locked = named;
    locked.readOnly = true;
    CHECK_FALSE(isDriveOf(place, locked, true));
    const UsedPlace top{.folder = "/media/K", .root = "/media/K", .label = "K"};
    CHECK_FALSE(isDriveOf(top, other, true));
}
