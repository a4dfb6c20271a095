#include "destination/AbsentDrive.h"

#include "MountTables.h"

using namespace vesper;

namespace {

std::optional<QString> absent(const QString &path, const QString &computer = "desktop")
{
    return absentDriveOf(path, mountTableOf(computer),
                         [](const QString &name) { return name == "anna" || name == "anders"; });
}

} // namespace

TEST_CASE("A folder where drives are mounted that is on no mount belongs to an absent drive")
{
    const auto [path, drive] = GENERATE(table<const char *, const char *>({
        {"/media/anna/Lexar", "Lexar"},
        {"/media/anna/Lexar/archives/2026", "Lexar"},
        {"/media/anna/KINGSTON BLÅ1", "KINGSTON BLÅ1"},
        {"/media/usb", "usb"},
        {"/media/usb/archives", "usb"},
        {"/run/media/anna/Lexar/archives", "Lexar"},
        {"/mnt/archives", "archives"},
        {"/mnt/anna/archives", "anna"},
        {"/mnt/nas2/archives", "nas2"},
    }));
    CHECK(absent(path) == QString::fromUtf8(drive));
}

TEST_CASE("A drive that is mounted is not absent, nor is any folder elsewhere")
{
    const auto path = GENERATE(values<const char *>({
        "/media/anna/KINGSTON BLÅ",
        "/media/anna/KINGSTON BLÅ/archives",
        "/media/anna/Photos/x",
        "/mnt/nas",
        "/mnt/nas/archives",
        "/media",
        "/mnt",
        "/run/media",
        "/media/anna",
        "/",
        "/home/anna/media/stick",
        "/srv/data/archives",
        "/mediatheque/x",
        "/mnt2/x",
        "/run/user/1000/gvfs/smb-share:server=nas,share=a",
    }));
    INFO(path);
    CHECK(absent(path) == std::nullopt);
}

TEST_CASE("A disk mounted at /mnt itself takes archives in its folders")
{
    const auto mounts = parseMountTable("10 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                        "11 10 8:17 / /mnt rw - ext4 /dev/sdb1 rw\n");
    CHECK(absentDriveOf("/mnt/archives", mounts, isUserOfThisComputer) == std::nullopt);
}

TEST_CASE("Where /run/media is part of the mounted /run, an absent drive is still seen")
{
    CHECK(absent("/run/media/anders/USB-NØGLE/x", "btrfs") == std::nullopt);
    CHECK(absent("/run/media/anders/Lexar/x", "btrfs") == QString("Lexar"));
}

TEST_CASE("The users of this computer are known")
{
    CHECK(isUserOfThisComputer("root"));
    CHECK_FALSE(isUserOfThisComputer("nobody-of-this-name"));
    CHECK_FALSE(isUserOfThisComputer(""));
}
