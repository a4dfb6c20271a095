#pragma once

#include "base/Result.h"

namespace vesper {

/// Whether the desktop starts the launcher, without a window, whenever this user logs in.
/// Main thread.

/// As the user, or else the administrator for all users, has it.
[[nodiscard]] bool startsWithSession();
/// `suite`: the suite.toml to start with; empty: the one that is found then. One launcher starts
/// with the session: the last one that was wanted. Errors: WriteFailed.
[[nodiscard]] Result<void> startWithSession(const QString &suite);
/// Also where the administrator wants it for all users. Errors: WriteFailed.
[[nodiscard]] Result<void> doNotStartWithSession();

} // namespace vesper
