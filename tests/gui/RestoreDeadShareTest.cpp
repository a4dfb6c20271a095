// A network drive whose server is gone, for real, while a backup is looked for.
#include "gui/OpenRestore.h"
#include "gui/Pulse.h"
#include "support/Catch.h"
#include "support/DeadShare.h"

using namespace vesper;
using namespace vesper::test;

TEST_CASE_METHOD(OpenRestore, "A dead share keeps no backup of another drive from being found")
{
    const QString archive = makeArchive();
    const QString point = club.path("nas");
    Settings settings = club.settings();
    settings.lastNetworkDrive = {.folder = point + "/archives", .root = point, .label = "nas"};
    settings.lastFolder = stick;
    club.setSettings(settings);
    DeadShare share(point);
    const Pulse pulse;
    open();
    REQUIRE(driver->waitUntil([&] { return paths().contains(archive); }));
    drop(point + "/archives/club.zip");
    CHECK(driver->text("problemLabel").contains("does not answer"));
    driver->click("continueButton");
    waitForTitle("What would change");
    CHECK(pulse.longestPause() < 500);
    share.giveUp(); // or its last question outlives the window by twenty seconds
}
