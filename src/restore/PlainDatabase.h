#pragma once

#include "base/CancelToken.h"
#include "suite/Settings.h"

#include <functional>

namespace vesper {

/// Whether a file begins as an SQLite database does: another tool's copy, without manifest and
/// proof.
[[nodiscard]] bool isPlainDatabase(const QString &path);

/// Copies a database, through SQLite and with what its -wal holds, as a new file
/// (restore/NewFile.h), reads it back and checks its structure before it has its name. `progress`
/// gets the bytes copied so far. Answers its size. Any thread. Errors: SourceDamaged (`detail`: the
/// first finding) and the other Source… kinds, those of NewFile, VerificationFailed, Cancelled.
[[nodiscard]] Result<qint64> copyPlainDatabase(const QString &source, const QString &target,
                                               bool replace, CheckLevel check,
                                               const CancelToken &cancel,
                                               const std::function<void(qint64)> &progress);

} // namespace vesper
