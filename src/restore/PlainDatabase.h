#pragma once

#include "base/CancelToken.h"
#include "restore/NewFile.h"
#include "suite/Settings.h"

#include <functional>

namespace vesper {

/// Whether a file begins as an SQLite database does: another tool's copy, without manifest and
/// proof.
[[nodiscard]] bool isPlainDatabase(const QString &path);

/// Copies a database, with what its -wal holds and leaving both as they are, as a new file that is
/// read back, whose structure is checked, and that is to be published. `progress` gets the bytes
/// copied so far. Any thread. Errors: SourceDamaged (`detail`: the first finding) and the other
/// Source… kinds, those of NewFile, VerificationFailed, Cancelled.
[[nodiscard]] Result<NewFile> copyPlainDatabase(const QString &source, const QString &target,
                                                NewFile::Older older, CheckLevel check,
                                                const CancelToken &cancel,
                                                const std::function<void(qint64)> &progress);

} // namespace vesper
