#pragma once

#include "destination/MountTable.h"

#include <functional>
#include <optional>

namespace vesper {

/// The name of the drive that `path` (absolute, clean) belongs to where that drive is not mounted:
/// "Kingston" for /media/anna/Kingston/archives. Below the places where drives are mounted
/// (/media, /run/media, /mnt) a folder that is on no mount of its own is an empty mount point: to
/// fill it would put archives on the computer's own disk and call it a stick. That refuses a folder
/// made there on purpose, too; whoever wants one has the rest of the disk.
/// `isUser` tells /media/<user>/<drive> from /media/<drive>.
[[nodiscard]] std::optional<QString>
absentDriveOf(const QString &path, const std::vector<Mount> &mounts,
              const std::function<bool(const QString &)> &isUser);

/// Asks the system's accounts.
[[nodiscard]] bool isUserOfThisComputer(const QString &name);

} // namespace vesper
