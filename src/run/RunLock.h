#pragma once

#include "base/Result.h"

#include <QtCore/QLockFile>

#include <memory>

namespace vesper {

/// One run on a suite at a time on this computer. Held as long as the object lives; a lock of a
/// dead process does not count. Errors: AnotherRun, StateUnusable.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockRun(const QString &stateFolder);

} // namespace vesper
