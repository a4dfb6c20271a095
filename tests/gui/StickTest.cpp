// Sticks that come and go: a real disk on a loop device, seen by a real window.
#include "gui/OpenWizard.h"
#include "support/Catch.h"
#include "support/TestMount.h"

using namespace vesper;
using namespace vesper::test;

TEST_CASE_METHOD(OpenWizard,
                 "A stick appears as it is plugged in, and vanishes as it is pulled out", "[loop]")
{
    const QString point = club.path("Kingston");
    openReady(club.newFolder("elsewhere"));
    CHECK_FALSE(lists("Kingston"));
    {
        const TestMount disk = TestMount::ext4Disk(club.path("image"), point);
        REQUIRE(driver->waitUntil([this] { return lists("Kingston"); }));
        driver->chooseVolume("Kingston");
        CHECK(driver->text("folderEdit") == point);
        REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    }
    REQUIRE(driver->waitUntil([this] { return !lists("Kingston"); }));
    // The folder is not quietly changed to another drive's.
    CHECK(driver->text("folderEdit") == point);
}

TEST_CASE_METHOD(OpenWizard, "An archive goes to the stick whose card was chosen", "[loop]")
{
    const QString point = club.path("Kingston");
    const TestMount disk = TestMount::ext4Disk(club.path("image"), point);
    open(club.newFolder("elsewhere"));
    REQUIRE(driver->waitUntil([this] { return lists("Kingston"); }));
    driver->chooseVolume("Kingston");
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(driver->text("proofCaption") == "Read back from “Kingston”");
    CHECK(filesIn(point).contains(driver->text("fileLabel")));
}
