#include "wizard/FolderProposal.h"

#include "support/Catch.h"

using namespace vesper;

namespace {

const Volume disk{.root = "/", .label = "System", .kind = VolumeKind::LocalDisk};
const Volume data{.root = "/data", .label = "data", .kind = VolumeKind::LocalDisk};
const Volume stick{.root = "/media/anna/K", .label = "K", .kind = VolumeKind::UsbStick};
const Volume share{.root = "/mnt/nas", .label = "nas", .kind = VolumeKind::NetworkDrive};
const std::vector<Volume> all{disk, data, stick, share};
const QString home = "/home/anna/Backups";

} // namespace

TEST_CASE("A folder belongs to the volume with the longest mount point above it")
{
    CHECK(volumeHolding(all, "/media/anna/K/evening")->root == stick.root);
    CHECK(volumeHolding(all, "/media/anna/K")->root == stick.root);
    CHECK(volumeHolding(all, "/media/anna/Kingston")->root == disk.root);
    CHECK(volumeHolding(all, "/database")->root == disk.root);
    CHECK(volumeHolding({stick}, "/home/anna") == nullptr);
    CHECK(volumeHolding(all, "") == nullptr);
}

TEST_CASE("A stick is preferred to a network drive, and that to a disk")
{
    CHECK(preferredVolume(all)->root == stick.root);
    CHECK(preferredVolume({disk, share})->root == share.root);
    CHECK(preferredVolume({disk})->root == disk.root);
    CHECK(preferredVolume({}) == nullptr);
}

TEST_CASE("A volume that does not answer or cannot be written to is not preferred")
{
    Volume locked = stick;
    locked.readOnly = true;
    Volume dead = share;
    dead.answering = false;
    CHECK(preferredVolume({disk, locked, dead})->root == disk.root);
}

TEST_CASE("The folder used last is proposed on its own volume, the top of the drive elsewhere")
{
    const QStringList last{"/media/anna/K/evening"};
    CHECK(proposedFolder(stick, all, last, home) == last.front());
    CHECK(proposedFolder(share, all, last, home) == share.root);
    CHECK(proposedFolder(data, all, last, home) == data.root);
    CHECK(proposedFolder(disk, all, last, home) == home);
    CHECK(proposedFolder(stick, all, {}, home) == stick.root);
}

TEST_CASE("Each kind of drive has its own folder used last")
{
    const QStringList last{"/mnt/nas/club", "/media/anna/K/evening", "/data/archives"};
    CHECK(proposedFolder(stick, all, last, home) == last[1]);
    CHECK(proposedFolder(share, all, last, home) == last[0]);
    CHECK(proposedFolder(data, all, last, home) == last[2]);
    CHECK(proposedFolder(disk, all, last, home) == home);
}
