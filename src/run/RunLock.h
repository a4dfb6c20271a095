#pragma once

#include "base/FileLock.h"

namespace vesper {

/// One run on a suite at a time on this computer: held as long as the lock lives. The lock file is
/// in `stateFolder`. Errors: AnotherRun, StateUnusable.
[[nodiscard]] Result<std::unique_ptr<FileLock>> lockRun(const QString &stateFolder);

} // namespace vesper
