#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"

#include <functional>

namespace vesper {

/// Writes one entry of an archive as a new file next to where it is wanted and gives it its name
/// when it is whole, checked and on the medium. With `replace` an older file of that name is put
/// aside first and removed last; without it the name must be free.
/// `progress` gets the bytes written so far. Any thread.
/// Errors: the Archive… kinds, TargetExists, NotEnoughRoom, WriteFailed, Cancelled. After an error
/// the target is what it was.
[[nodiscard]] Result<qint64> extractToFile(const ArchiveReader &reader, std::size_t entry,
                                           const QString &target, bool replace,
                                           const CancelToken &cancel,
                                           const std::function<void(qint64)> &progress);

} // namespace vesper
