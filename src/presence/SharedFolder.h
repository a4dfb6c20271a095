#pragma once

#include "base/Result.h"

namespace vesper {

/// A folder that every user of this computer can write to and that is empty after a start of the
/// computer: `name` in `root`, or where root is empty in /run/lock (/tmp where there is none).
/// Whoever may log in may also meddle with it: nothing that matters more than a question at closing
/// time may depend on it. Errors: StateUnusable.
[[nodiscard]] Result<QString> sharedFolder(const QString &name, const QString &root);

/// The login name of whoever this process belongs to.
[[nodiscard]] QString currentUserName();

} // namespace vesper
