#pragma once

#include "base/CancelToken.h"
#include "base/Error.h"

namespace vesper {

/// Whether the employees are lost with the database: it is damaged, so nobody can be asked who they
/// are. Keeping its present state, or bringing back an older one, must not founder on that.
/// `error`: why the employees could not be read. Runs SQLite's quick check, which reads the whole
/// database: not for the thread of a window.
[[nodiscard]] bool isStaffLost(const Error &error, const QString &database,
                               const CancelToken &cancel);

} // namespace vesper
