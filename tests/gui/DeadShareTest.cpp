// A network drive whose server is gone, for real, seen by a real window.
#include "support/DeadShare.h"
#include "gui/OpenWizard.h"
#include "gui/Pulse.h"
#include "support/Catch.h"

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

TEST_CASE_METHOD(OpenWizard,
                 "A dead share is listed as not answering, and the window waits for it at no step")
{
    const QString point = club.path("nas");
    Settings settings = club.settings();
    settings.lastFolder = point + "/archives";
    settings.lastNetworkDrive = {.folder = settings.lastFolder, .root = point, .label = "nas"};
    club.setSettings(settings);
    DeadShare share(point);
    const Pulse pulse;

    open();
    CHECK(driver->waitUntil([&] { return cardOf("nas").contains("not answering"); }));
    CHECK_FALSE(driver->isEnabled("backupButton"));
    driver->chooseVolume("nas");

    const QString elsewhere = club.newFolder("elsewhere");
    driver->type("folderEdit", elsewhere);
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(filesIn(elsewhere).size() == 1);
    CHECK(pulse.longestPause() < 500);
    share.giveUp(); // or its last question outlives the window by twenty seconds
}

TEST_CASE_METHOD(OpenWizard, "Looking for a folder on a dead share holds up no window")
{
    const QString around = club.newFolder("around");
    const QString beside = club.newFolder("around/beside");
    DeadShare share(around + "/nas");
    const Pulse pulse;

    openReady(around);
    driver->click("folderButton");
    QListView *list = qobject_cast<QListView *>(driver->wait("folderList"));
    REQUIRE(driver->waitUntil([&] { return list->model()->rowCount() == 2; }));
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(driver->text("pathLabel") == around + "/nas");
    CHECK(driver->text("listingProblemLabel").contains("does not answer"));
    CHECK_FALSE(driver->isEnabled("chooseButton"));

    driver->click("upButton");
    REQUIRE(driver->waitUntil([&] { return list->model()->rowCount() == 2; }));
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    driver->click("chooseButton");
    CHECK(driver->text("folderEdit") == beside);
    CHECK(pulse.longestPause() < 500);
    share.giveUp(); // or its last question outlives the window by twenty seconds
}
