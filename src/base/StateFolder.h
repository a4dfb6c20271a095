#pragma once

#include "base/Result.h"

namespace vesper {

/// Where Vesper keeps what it must remember on this computer (history, lock-out, run locks), one
/// folder a suite: `$XDG_STATE_HOME/vesper/<suite id>` or `~/.local/state/vesper/<suite id>`.
/// Created (mode 0700) where it does not exist yet. Errors: StateUnusable, also for what is no id.
[[nodiscard]] Result<QString> stateFolder(const QString &suiteId);

/// At most 64 of a-z, 0-9 and "-": what may become part of a path, wherever it comes from.
[[nodiscard]] bool isSuiteId(const QString &text);

} // namespace vesper
