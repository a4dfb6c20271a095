#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"

#include <cstdint>
#include <functional>

namespace vesper {

/// What an entry's bytes are held against. CRC-32 finds a damaged archive and costs nothing; it is
/// enough where the digest is taken afterwards of what reached the medium.
enum class EntryCheck : std::uint8_t { Crc32, Digest };

/// Inflates an entry in parallel and hands its bytes on in order, `take` on a thread of the
/// extractor; every block's length is checked, and at the end what `check` says.
/// `entry`: the index in the manifest. Errors: ArchiveDamaged, ReadFailed, Cancelled, and what
/// `take` says. Any thread.
[[nodiscard]] Result<void> extractEntry(const ArchiveReader &reader, std::size_t entry,
                                        const std::function<Result<void>(QByteArrayView)> &take,
                                        const CancelToken &cancel,
                                        EntryCheck check = EntryCheck::Digest);

} // namespace vesper
