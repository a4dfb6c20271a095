// A stick on the real service for drives: what FakeUDisks is held against.
#include "support/RealUDisks.h"
#include "gui/OpenWizard.h"
#include "support/Catch.h"

using namespace vesper;
using namespace vesper::test;

namespace {

/// The wizard on its second page, on a computer with the real service.
struct RealDrives : OpenWizard
{
    RealUDisks udisks;

    ~RealDrives() { driver.reset(); } // before the service that it asks
};

} // namespace

TEST_CASE_METHOD(RealDrives,
                 "The real UDisks2 mounts a stick, keeps it while it is in use, then lets it go",
                 "[loop]")
{
    open(club.newFolder("elsewhere"),
         {.system = udisks.connection(), .session = QDBusConnection(QString())});

    udisks.plug("Kingston");
    REQUIRE(driver->waitUntil([&] { return cardOf("Kingston").contains("USB stick"); }));
    driver->chooseVolume("Kingston");
    const QString point = driver->text("folderEdit");
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK_FALSE(club.settings().lastStick.uuid.isEmpty());

    QFile open(point + "/letter.odt");
    REQUIRE(open.open(QIODevice::WriteOnly));
    driver->click("removeButton");
    CHECK(driver->waitUntil([&] {
        return driver->text("departureLabel").startsWith("A program still uses “Kingston”.");
    }));
    open.close();
    driver->click("removeButton");
    CHECK(driver->waitUntil([&] {
        return driver->text("resultTitle") == "Done. You can remove the stick “Kingston”.";
    }));
    CHECK_FALSE(QFile::exists(point));
}
