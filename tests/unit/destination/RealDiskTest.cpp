// What only an administrator can set up: a disk image with a real ext4 on a loop device, and a user
// without rights.
#include "destination/DestinationRules.h"
#include "destination/ElsewhereMounted.h"
#include "support/TestMount.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <unistd.h>

using namespace vesper;
using namespace std::chrono_literals;

namespace {

std::vector<Volume> volumesBelow(const QString &folder)
{
    std::vector<Volume> volumes = mountedVolumes(10s);
    std::erase_if(
        volumes, [&folder](const Volume &volume) { return !volume.root.startsWith(folder + '/'); });
    return volumes;
}

/// An ordinary user's rights for one scope.
class OrdinaryUser
{
public:
    OrdinaryUser() { REQUIRE(::seteuid(65534) == 0); }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
    ~OrdinaryUser() { static_cast<void>(::seteuid(0)); }
};

} // namespace

TEST_CASE("A disk is listed once, by its shortest mount point, with its sizes", "[loop]")
{
    const QTemporaryDir folder;
    const TestMount disk = TestMount::ext4Disk(folder.filePath("image"), folder.filePath("disk"));
    REQUIRE(QDir(folder.path()).mkpath("disk/inner"));
    const TestMount again
        = TestMount::bind(folder.filePath("disk/inner"), folder.filePath("longer/name"));

    const std::vector<Volume> volumes = volumesBelow(folder.path());
    REQUIRE(volumes.size() == 1);
    CHECK(volumes[0].root == folder.filePath("disk"));
    CHECK(volumes[0].label == "disk");
    CHECK(volumes[0].fileSystem == "ext4");
    CHECK(volumes[0].kind == VolumeKind::LocalDisk);
    CHECK(volumes[0].answering);
    CHECK(volumes[0].bytesTotal > 8 * 1024 * 1024);
    CHECK(volumes[0].bytesFree < volumes[0].bytesTotal);
    CHECK_FALSE(volumes[0].readOnly);

    disk.remountReadOnly();
    CHECK(volumesBelow(folder.path()).at(0).readOnly);
}

TEST_CASE("A tmpfs and other pseudo file systems are no volumes to choose from")
{
    const QTemporaryDir folder;
    const TestMount memory = TestMount::tmpfs(folder.filePath("memory"));
    CHECK(volumesBelow(folder.path()).empty());
}

TEST_CASE("Two disks are two disks to the rule of the external medium", "[loop]")
{
    const QTemporaryDir folder;
    const TestMount disk = TestMount::ext4Disk(folder.filePath("image1"), folder.filePath("disk"));
    const TestMount other
        = TestMount::ext4Disk(folder.filePath("image2"), folder.filePath("other"));
    const DestinationQuestion question{.typed = folder.filePath("other"),
                                       .database = folder.filePath("disk/club.sqlite"),
                                       .externalMediumOnly = true};
    CHECK(checkDestination(question));
}

TEST_CASE("A folder that belongs to somebody else is not writable, a closed one neither")
{
    const QTemporaryDir folder;
    REQUIRE(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7555)));
    for (const char *name : {"theirs", "closed/inside", "ours"})
        REQUIRE(QDir(folder.path()).mkpath(name));
    REQUIRE(QFile::setPermissions(folder.filePath("closed"), QFileDevice::Permissions(0x7000)));
    REQUIRE(QFile::setPermissions(folder.filePath("ours"), QFileDevice::Permissions(0x7777)));

    const OrdinaryUser user;
    CHECK(checkDestination({.typed = folder.filePath("ours")}));
    for (const char *name : {"theirs", "closed", "closed/inside"}) {
        const Result<Destination> refused = checkDestination({.typed = folder.filePath(name)});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::DestinationNotWritable);
        CHECK(refused.error().systemCode == EACCES);
    }
}

TEST_CASE("A file is found where its drive is mounted today", "[loop]")
{
    const QTemporaryDir folder;
    const QString today = folder.filePath("media/STICK1");
    const TestMount stick = TestMount::ext4Disk(folder.filePath("image"), today);
    REQUIRE(QDir(today).mkdir("archives"));
    QFile file(today + "/archives/club.zip");
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString yesterday = folder.filePath("media/STICK/archives");
    CHECK(elsewhereMounted(yesterday + "/club.zip", 5s) == file.fileName());
    CHECK_FALSE(elsewhereMounted(yesterday, 5s)); // no file
    CHECK_FALSE(elsewhereMounted(yesterday + "/other.zip", 5s));
}
