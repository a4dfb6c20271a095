#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"

#include <functional>

namespace vesper {

/// Reads a file that was written from an entry from its medium, not from the cache, and holds it
/// against the entry's digest, in parallel. The file must be synced. `progress` gets the bytes read
/// so far. Any thread. Errors: VerificationFailed, ReadFailed, Cancelled.
[[nodiscard]] Result<void> checkReadBack(const QString &path, const ArchiveReader &reader,
                                         std::size_t entry, const CancelToken &cancel,
                                         const std::function<void(qint64)> &progress);

} // namespace vesper
