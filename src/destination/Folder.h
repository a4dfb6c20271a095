#pragma once

#include "base/Result.h"

namespace vesper {

/// Questions about folders that need the operating system. Each asks the file system and may block
/// on a dead one.

/// Errors: DestinationMissing, DestinationNotFolder, DestinationNotWritable (no right to go there),
/// DestinationNotAnswering (the share or the medium is gone).
[[nodiscard]] Result<void> expectFolder(const QString &path);

/// Creates a file without a name in `folder`, or one that is removed at once where the file system
/// knows no nameless files. Modes alone do not tell: access lists, quotas and servers have a say.
/// Errors: DestinationReadOnly, DestinationNotWritable, NotEnoughRoom, DestinationNotAnswering.
[[nodiscard]] Result<void> tryWriting(const QString &folder);

/// Whether both are the same folder, by whatever links and names they are reached.
[[nodiscard]] bool isSameFolder(const QString &one, const QString &other);

/// Whether both are on the same file system, or on partitions of the same disk.
[[nodiscard]] bool isOnSameDisk(const QString &one, const QString &other);

} // namespace vesper
