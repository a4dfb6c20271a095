#include "destination/Drives.h"

#include "destination/DriveEjection.h"
#include "support/Catch.h"

#include <QtDBus/QDBusConnection>

using namespace vesper;

namespace {

const Volume stick{.root = "/media/anna/1A2B-3C4D",
                   .label = "1A2B-3C4D",
                   .fileSystem = "vfat",
                   .device = "/dev/sdb1"};
const Drive drive{.block = "/block/sdb1",
                  .hardware = "/drive/kingston",
                  .label = "KASSE",
                  .uuid = "1A2B-3C4D",
                  .product = "Kingston DataTraveler",
                  .mountPoints = {"/media/anna/1A2B-3C4D"},
                  .removable = true};

QString labelWith(const Drive &known)
{
    return describedBy({known}, {stick}).front().label;
}

} // namespace

TEST_CASE("A stick is called by its label, else by maker and model, else by its mount point")
{
    CHECK(labelWith(drive) == "KASSE");
    Drive unlabelled = drive;
    unlabelled.label.clear();
    CHECK(labelWith(unlabelled) == "Kingston DataTraveler");
    unlabelled.product.clear();
    CHECK(labelWith(unlabelled) == "1A2B-3C4D");
}

TEST_CASE("What the service calls removable is a stick, and its file system is known again")
{
    const Volume described = describedBy({drive}, {stick}).front();
    CHECK(described.kind == VolumeKind::UsbStick);
    CHECK(described.uuid == "1A2B-3C4D");
    CHECK(described.root == stick.root);
}

TEST_CASE("A built-in disk keeps its name and stays a disk")
{
    Drive fixed = drive;
    fixed.removable = false;
    const Volume described = describedBy({fixed}, {stick}).front();
    CHECK(described.kind == VolumeKind::LocalDisk);
    CHECK(described.label == "1A2B-3C4D");
}

TEST_CASE("A volume that the service does not know is left as it is")
{
    Drive elsewhere = drive;
    elsewhere.mountPoints = QStringList{"/media/anna/other"};
    CHECK((describedBy({elsewhere}, {stick}) == std::vector<Volume>{stick}));
    CHECK((describedBy({}, {stick}) == std::vector<Volume>{stick}));
}

TEST_CASE("Without a bus there are no drives, nothing is mounted and nothing let go")
{
    const QDBusConnection none{QString()};
    CHECK_FALSE(drivesOf(none).has_value());
    CHECK(mountDrives(none, {}).isEmpty());
    CHECK_FALSE(canEject(none, stick.root));
    CHECK_FALSE(ejectDrive(none, stick.root).has_value());
}
