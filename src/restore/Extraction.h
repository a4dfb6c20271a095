#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"

#include <functional>

namespace vesper {

/// Called with bytes, on any thread, one call at a time.
struct ExtractionProgress
{
    std::function<void(qint64)> written;
    std::function<void(qint64)> readBack; ///< first with 0, when all is written
};

/// Writes one entry of an archive as a new file next to where it is wanted and gives it its name
/// when it is whole, on the medium, and read back from there.
/// With `replace` an older file of that name swaps names with the new one and is removed last, so
/// that whenever the process dies a whole file has the name. Where the file system cannot swap, the
/// older one is called `<name>.before-restore` for that moment. Without `replace` the name must be
/// free. Beside it there must be none of SQLite's -wal, -shm and -journal.
/// Any thread. Errors: the Archive… kinds, TargetExists (`detail`: why `replace` does not help),
/// NotEnoughRoom, WriteFailed, VerificationFailed, Cancelled. After an error the target is what it
/// was; where that could not be had, Error::aside says where the older file is.
[[nodiscard]] Result<qint64> extractToFile(const ArchiveReader &reader, std::size_t entry,
                                           const QString &target, bool replace,
                                           const CancelToken &cancel,
                                           const ExtractionProgress &progress);

} // namespace vesper
