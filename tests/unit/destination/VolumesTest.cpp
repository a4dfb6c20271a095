#include "destination/Volumes.h"

#include "MountTables.h"
#include "destination/VolumeOfMount.h"
#include "support/FakeDevices.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtCore/QStorageInfo>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace std::chrono_literals;

namespace {

const Mount &mountAt(const QString &point, const std::vector<Mount> &mounts)
{
    const Mount *const mount = mountOf(point, mounts);
    REQUIRE(mount);
    REQUIRE(mount->point == point);
    return *mount;
}

} // namespace

TEST_CASE("A mount is described by its table alone: kind, name, limit; nothing is asked")
{
    FakeDevices fake;
    fake.add("pci/usb2/2-1/block/sdb/sdb1", "8:17");
    const BlockDevices devices = fake.devices();
    const auto mounts = mountTableOf("desktop");
    const Volume stick = describedVolume(mountAt("/media/anna/KINGSTON BLÅ", mounts), devices);
    CHECK(stick.kind == VolumeKind::UsbStick);
    CHECK(stick.root == "/media/anna/KINGSTON BLÅ");
    CHECK(stick.label == "KINGSTON BLÅ");
    CHECK(stick.fileSystem == "vfat");
    CHECK(stick.largestFile == 4'294'967'295);
    CHECK_FALSE(stick.answering);

    const Volume share = describedVolume(mountAt("/mnt/nas", mounts), devices);
    CHECK(share.kind == VolumeKind::NetworkDrive);
    CHECK(share.label == "nas");
    CHECK(share.device == "//nas.local/Backups Shop");
    CHECK(share.largestFile == 0);

    CHECK(describedVolume(mountAt("/media/anna/Photos", mounts), devices).readOnly);
    const Volume disk = describedVolume(mountAt("/", mounts), devices);
    CHECK(disk.kind == VolumeKind::LocalDisk);
    CHECK(disk.label == "/");
}

TEST_CASE("The volumes of this computer answer, each root once, with sizes and a name")
{
    const std::vector<Volume> volumes = mountedVolumes(10s);
    QSet<QString> roots;
    for (const Volume &volume : volumes) {
        INFO(volume.root.toStdString());
        CHECK_FALSE(roots.contains(volume.root));
        roots.insert(volume.root);
        CHECK(QDir(volume.root).exists());
        CHECK_FALSE(volume.label.isEmpty());
        CHECK_FALSE(volume.fileSystem.isEmpty());
        CHECK(volume.answering);
        CHECK(volume.bytesFree >= 0);
        CHECK(volume.bytesFree <= volume.bytesTotal);
    }
    CHECK_FALSE(roots.contains("/proc"));
    CHECK_FALSE(roots.contains("/dev"));
    CHECK_FALSE(roots.contains("/sys"));
}

TEST_CASE("The volume of a path is the one that Qt finds, also for what does not exist yet")
{
    const QTemporaryDir folder;
    const QStorageInfo expected(folder.path());
    for (const QString &path : {folder.path(), folder.filePath("not/made/yet")}) {
        const std::optional<Volume> volume = volumeOf(path, 10s);
        REQUIRE(volume);
        CHECK(volume->root == expected.rootPath());
        CHECK(volume->bytesTotal == expected.bytesTotal());
        CHECK(volume->fileSystem.toUtf8() == expected.fileSystemType());
        CHECK(volume->readOnly == expected.isReadOnly());
    }
    const std::optional<Volume> kernel = volumeOf("/proc/self", 10s);
    REQUIRE(kernel);
    CHECK(kernel->root == "/proc");
}

TEST_CASE("A path is resolved as far as it exists")
{
    const QTemporaryDir folder;
    const QString real = QFileInfo(folder.path()).canonicalFilePath();
    REQUIRE(QDir(folder.path()).mkpath("target/inner"));
    REQUIRE(QFile::link(folder.filePath("target"), folder.filePath("link")));
    CHECK(resolved(folder.filePath("link/inner")) == real + "/target/inner");
    CHECK(resolved(folder.filePath("link/new/one")) == real + "/target/new/one");
    CHECK(resolved("/") == "/");
    CHECK(resolved("/nothing-of-this-name/x") == "/nothing-of-this-name/x");
}
