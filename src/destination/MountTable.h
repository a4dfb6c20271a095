#pragma once

#include <QtCore/QString>

#include <vector>

namespace vesper {

/// One line of the kernel's mount table. QStorageInfo gives neither device numbers nor parents,
/// and asks every file system on the way, dead ones included; this asks none.
struct Mount
{
    int id = 0;
    int parent = 0;     ///< the mount that this one is mounted on
    unsigned major = 0; ///< of the device; 0: the file system has no device of its own
    unsigned minor = 0;
    QString point;      ///< where it is mounted
    QString fileSystem; ///< "ext4", "cifs", "fuse.sshfs", …
    QString source;     ///< "/dev/sdb1", "//nas/share", …
    bool readOnly = false;
};

/// Reads the text of /proc/self/mountinfo; lines that are none are left out.
[[nodiscard]] std::vector<Mount> parseMountTable(const QByteArray &mountInfo);

/// The mounts that this process sees now. Never blocks on a dead file system.
[[nodiscard]] std::vector<Mount> currentMounts();

/// The mount that `path` (absolute, clean, links resolved; need not exist) is on; what another
/// mount covers does not count. Null only where the table is empty.
[[nodiscard]] const Mount *mountOf(const QString &path, const std::vector<Mount> &mounts);

/// Mounts that a person could choose as destination: no pseudo file systems, nothing of the
/// system's own (/boot, snaps, container stores), nothing that another mount covers. A device that
/// is mounted in several places (bind mounts, btrfs subvolumes) is given once, with the shortest
/// mount point.
[[nodiscard]] std::vector<Mount> choosableMounts(const std::vector<Mount> &mounts);

/// Whether the data of this type of file system is on another computer.
[[nodiscard]] bool isNetworkFileSystem(const QString &fileSystem);

/// Whether `path` is `folder` or lies below it; both absolute and clean.
[[nodiscard]] bool isAtOrBelow(const QString &path, const QString &folder);

} // namespace vesper
