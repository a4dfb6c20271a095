#pragma once

#include "base/Result.h"

namespace vesper {

/// Where Vesper keeps what it must remember on this computer (history, lock-out, run locks), one
/// folder a suite: `$XDG_STATE_HOME/vesper/<suite id>` or `~/.local/state/vesper/<suite id>`.
/// Created (mode 0700) where it does not exist yet. Errors: StateUnusable.
[[nodiscard]] Result<QString> stateFolder(const QString &suiteId);

} // namespace vesper
