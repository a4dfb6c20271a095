#pragma once

#include "base/Result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace vesper {

enum class VolumeKind : std::uint8_t { LocalDisk, UsbStick, NetworkDrive };

/// A mounted file system that a person could choose as destination.
struct Volume
{
    QString root;       ///< mount point
    QString label;      ///< "Kingston"; never empty (falls back to the last part of root)
    QString fileSystem; ///< "vfat", "ext4", "cifs", …
    QString device;
    VolumeKind kind = VolumeKind::LocalDisk;
    qint64 bytesTotal = 0;
    qint64 bytesFree = 0; ///< for this user
    bool readOnly = false;
    bool answering = true;  ///< false: it did not answer in time; the sizes are unknown
    qint64 largestFile = 0; ///< bytes; 0: no limit that matters (FAT32: 4 GiB - 1)
    QString uuid = {};      ///< of the file system, where it is known

    bool operator==(const Volume &) const = default;
};

/// Every volume that could take an archive; pseudo file systems are left out. Each is asked on its
/// own thread with a time limit (a dead share blocks for minutes): those that do not answer are
/// listed with `answering` false. May be called from any thread; not for the thread of a window.
[[nodiscard]] std::vector<Volume> mountedVolumes(std::chrono::milliseconds limit);

/// The volume that `path` (need not exist) is on. Nothing if it cannot be told in time.
[[nodiscard]] std::optional<Volume> volumeOf(const QString &path, std::chrono::milliseconds limit);

} // namespace vesper
