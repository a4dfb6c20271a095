#pragma once

#include "destination/BlockDevice.h"
#include "destination/MountTable.h"
#include "destination/Volumes.h"

namespace vesper {

/// What the mount table and the kernel's folders say of a mount, without asking its file system:
/// the sizes stay 0 and `answering` false.
[[nodiscard]] Volume describedVolume(const Mount &mount,
                                     const BlockDevices &devices = BlockDevices());

/// The volumes of `mount`: one, several for a gvfs mount, none where it is not a folder (a file
/// that is bind-mounted) or not for this user. Asks the file system and may block.
[[nodiscard]] std::vector<Volume> askVolumes(const Mount &mount);

/// The volume that `path` is on; need not exist. Asks the file system and may block.
[[nodiscard]] std::optional<Volume> askVolumeOf(const QString &path);

/// `path` with its links resolved, as far down as it exists. May block.
[[nodiscard]] QString resolved(const QString &path);

} // namespace vesper
