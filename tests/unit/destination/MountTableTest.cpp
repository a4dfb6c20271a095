#include "destination/MountTable.h"

#include "MountTables.h"

using namespace vesper;

namespace {

QString pointOf(const QString &path, const std::vector<Mount> &mounts)
{
    const Mount *const mount = mountOf(path, mounts);
    return mount ? mount->point : QString();
}

} // namespace

TEST_CASE("A line of the mount table is read with its optional fields and escapes")
{
    const auto mounts = parseMountTable("402 29 8:17 / /media/anna/A\\040B\\134C\\011\\043\\012 "
                                        "ro,nosuid shared:600 master:2 - vfat "
                                        "/dev/sdb1 rw,utf8\n"
                                        "36 29 0:9 / /x rw - tmpfs  rw\n");
    REQUIRE(mounts.size() == 2);
    CHECK(mounts[0].id == 402);
    CHECK(mounts[0].parent == 29);
    CHECK(mounts[0].major == 8);
    CHECK(mounts[0].minor == 17);
    CHECK(mounts[0].point == "/media/anna/A B\\C\t#\n");
    CHECK(mounts[0].fileSystem == "vfat");
    CHECK(mounts[0].source == "/dev/sdb1");
    CHECK(mounts[0].readOnly);
    CHECK(mounts[1].source.isEmpty());
    CHECK_FALSE(mounts[1].readOnly);
}

TEST_CASE("What is no line of a mount table is left out")
{
    const auto text = GENERATE(values<const char *>(
        {"", "\n\n", "garbage", " - ", "1 2 3:4 / /x rw", "1 2 3:4 / /x rw - ext4",
         "1 2 34 / /x rw - ext4 /dev/sda rw", "1 2 3:4 / x rw - ext4 /dev/sda rw"}));
    INFO(text);
    CHECK(parseMountTable(text).empty());
}

TEST_CASE("A medium whose file system or whose mount is read-only is read-only")
{
    CHECK(parseMountTable("1 0 8:1 / /a ro,nosuid - ext4 /dev/sda1 rw")[0].readOnly);
    CHECK(parseMountTable("1 0 8:1 / /a rw - ext4 /dev/sda1 ro,errors=continue")[0].readOnly);
    CHECK_FALSE(
        parseMountTable("1 0 8:1 / /a rw - ext4 /dev/sda1 rw,errors=remount-ro")[0].readOnly);
}

TEST_CASE("On a desktop the disks, sticks and shares can be chosen, the system's own mounts not")
{
    CHECK(pointsOf(choosableMounts(mountTableOf("desktop")))
          == QStringList{"/", "/srv/data", "/mnt/nas", "/srv/nfs", "/srv/nfs2",
                         "/run/user/1000/gvfs", "/media/anna/KINGSTON BLÅ", "/media/anna/Photos"});
}

TEST_CASE("The subvolumes of one btrfs disk are given once")
{
    CHECK(pointsOf(choosableMounts(mountTableOf("btrfs")))
          == QStringList{"/", "/run/media/anders/USB-NØGLE"});
}

TEST_CASE("In a container its root and the folders given to it can be chosen, single files not")
{
    CHECK(pointsOf(choosableMounts(mountTableOf("container")))
          == QStringList{"/", "/archives/of/the/shop"});
}

TEST_CASE("A path is on the deepest mount above it")
{
    const auto mounts = mountTableOf("desktop");
    CHECK(pointOf("/home/anna/archives", mounts) == "/");
    CHECK(pointOf("/home/anna/shared/archives", mounts) == "/home/anna/shared");
    CHECK(pointOf("/media/anna/KINGSTON BLÅ", mounts) == "/media/anna/KINGSTON BLÅ");
    CHECK(pointOf("/media/anna/KINGSTON BLÅ 2/x", mounts) == "/");
    CHECK(pointOf("/run/user/1000/gvfs/smb-share:server=nas,share=a", mounts)
          == "/run/user/1000/gvfs");
    CHECK(mountOf("/", {}) == nullptr);
}

TEST_CASE("A mount that another one covers does not count")
{
    // The share stands on the automounter's own mount at the same point.
    const auto automounted = mountTableOf("desktop");
    REQUIRE(mountOf("/mnt/nas/x", automounted));
    CHECK(mountOf("/mnt/nas/x", automounted)->fileSystem == "cifs");

    // /data/stick was mounted first; then /data was mounted over it. The table is not in order.
    const auto covered = parseMountTable("11 10 8:17 / /data/stick rw - ext4 /dev/sdb1 rw\n"
                                         "12 11 8:18 / /data/stick/deep rw - ext4 /dev/sdb2 rw\n"
                                         "10 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                         "13 10 8:33 / /data rw - ext4 /dev/sdc1 rw\n");
    CHECK(pointOf("/data/stick/x", covered) == "/data");
    CHECK(pointOf("/data/stick/deep/x", covered) == "/data");
    CHECK(pointsOf(choosableMounts(covered)) == QStringList{"/", "/data"});
}

TEST_CASE("A mount table that goes in circles is survived")
{
    const auto circle = parseMountTable("1 2 8:1 / /a rw - ext4 /dev/sda1 rw\n"
                                        "2 1 8:2 / /b rw - ext4 /dev/sda2 rw\n"
                                        "3 3 8:3 / / rw - ext4 /dev/sda3 rw\n");
    CHECK(pointOf("/a/x", circle) == "/a");
}

TEST_CASE("Network file systems are known by their type")
{
    for (const char *type : {"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "fuse.gvfsd-fuse",
                             "fuse.rclone", "9p", "ceph", "davfs"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type : {"ext4", "vfat", "exfat", "fuseblk", "ntfs3", "btrfs", "overlay", ""})
        CHECK_FALSE(isNetworkFileSystem(type));
}

TEST_CASE("This computer's own mount table has a root")
{
    const auto mounts = currentMounts();
    CHECK(pointOf("/", mounts) == "/");
    CHECK(pointOf("/proc/self", mounts) == "/proc");
}
