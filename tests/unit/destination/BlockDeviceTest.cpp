#include "destination/BlockDevice.h"
#include "support/Catch.h"
#include "support/FakeDevices.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

Mount mountOn(unsigned major, unsigned minor, const QString &source = "/dev/none")
{
    Mount mount;
    mount.major = major;
    mount.minor = minor;
    mount.source = source;
    return mount;
}

const QString sata = "pci0000:00/0000:00:17.0/ata1/host0/target0:0:0/0:0:0:0/block/sda";
const QString stick
    = "pci0000:00/0000:00:14.0/usb1/1-4/1-4:1.0/host2/target2:0:0/2:0:0:0/block/sdb";

} // namespace

TEST_CASE("A stick is known by its USB port, a card by its reader, a medium by the kernel's word")
{
    FakeDevices fake;
    fake.write(fake.add(sata, "8:0") + "/removable", "0\n");
    fake.addPartition(sata + "/sda1", "8:1");
    fake.write(fake.add(stick, "8:16") + "/removable", "0\n"); // many USB disks say 0
    fake.addPartition(stick + "/sdb1", "8:17");
    fake.write(fake.add("pci/mmc_host/mmc0/mmc0:0001/block/mmcblk0", "179:0") + "/device/type",
               "SD\n");
    fake.addPartition("pci/mmc_host/mmc0/mmc0:0001/block/mmcblk0/mmcblk0p1", "179:1");
    fake.write(fake.add("pci/mmc_host/mmc1/mmc1:0001/block/mmcblk1", "179:8") + "/device/type",
               "MMC\n");
    fake.write(fake.add("pci/floppy/block/fd0", "2:0") + "/removable", "1\n");
    fake.add("pci/usbless/usb/block/sdz", "8:240");

    const BlockDevices devices = fake.devices();
    CHECK_FALSE(devices.isRemovable(mountOn(8, 1)));
    CHECK(devices.isRemovable(mountOn(8, 16)));
    CHECK(devices.isRemovable(mountOn(8, 17)));
    CHECK(devices.isRemovable(mountOn(179, 1)));
    CHECK_FALSE(devices.isRemovable(mountOn(179, 8)));
    CHECK(devices.isRemovable(mountOn(2, 0)));
    CHECK_FALSE(devices.isRemovable(mountOn(8, 240)));
    CHECK_FALSE(devices.isRemovable(mountOn(9, 9)));
    CHECK_FALSE(devices.isRemovable(mountOn(0, 52, "//nas/share")));
}

TEST_CASE("Partitions belong to their disk, encrypted and mirrored devices to those beneath")
{
    FakeDevices fake;
    const QString disk = fake.add(sata, "8:0");
    const QString first = fake.addPartition(sata + "/sda1", "8:1");
    const QString second = fake.addPartition(sata + "/sda2", "8:2");
    const QString other = fake.add(stick, "8:16");
    const QString encrypted = fake.add("virtual/block/dm-0", "253:0");
    fake.buildUpon(encrypted, second);
    const QString volume = fake.add("virtual/block/dm-1", "253:1");
    fake.buildUpon(volume, encrypted);
    const QString mirror = fake.add("virtual/block/md0", "9:0");
    fake.buildUpon(mirror, first);
    fake.buildUpon(mirror, other);

    const BlockDevices devices = fake.devices();
    CHECK(devices.disksOf(mountOn(8, 1)) == std::set<QString>{disk});
    CHECK(devices.disksOf(mountOn(253, 1)) == std::set<QString>{disk});
    CHECK(devices.disksOf(mountOn(9, 0)) == std::set<QString>{disk, other});
    CHECK(devices.disksOf(mountOn(8, 16)) == std::set<QString>{other});
    CHECK(devices.disksOf(mountOn(0, 52, "//nas/share")).empty());
    CHECK(devices.disksOf(mountOn(7, 7)).empty());
}

TEST_CASE("A label is found by its device, its unusual signs unescaped")
{
    const QTemporaryDir folder;
    for (const char *device : {"sdb1", "sdc1"}) {
        QFile file(folder.filePath(device));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    const QString labels = folder.filePath("by-label");
    REQUIRE(QDir().mkpath(labels));
    REQUIRE(QFile::link("../sdb1", labels + "/USB\\x20N\\xc3\\x98GLE\\x2f1"));

    // Only what is below /dev counts as a device: the test's folder is reached from there.
    const QString way = "/dev/../" + folder.path().mid(1) + "/";
    const BlockDevices devices("/sys", labels);
    CHECK(devices.labelOf(mountOn(8, 17, way + "sdb1")) == "USB NØGLE/1");
    CHECK(devices.labelOf(mountOn(8, 33, way + "sdc1")).isEmpty());
    CHECK(devices.labelOf(mountOn(8, 49, way + "sdd1")).isEmpty());
    CHECK(devices.labelOf(mountOn(0, 52, "//nas/share")).isEmpty());
}
