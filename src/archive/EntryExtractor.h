#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"

#include <functional>

namespace vesper {

/// Inflates an entry in parallel and hands its bytes on in order, `take` on a thread of the
/// extractor; every block's length, and at the end CRC-32 and digest, are checked.
/// `entry`: the index in the manifest. Errors: ArchiveDamaged, ReadFailed, Cancelled, and what
/// `take` says. Any thread.
[[nodiscard]] Result<void> extractEntry(const ArchiveReader &reader, std::size_t entry,
                                        const std::function<Result<void>(QByteArrayView)> &take,
                                        const CancelToken &cancel);

} // namespace vesper
