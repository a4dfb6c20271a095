#pragma once

#include "suite/Suite.h"

namespace vesper {

/// Whether the database, or a file beside it, may hold something that the newest good backup does
/// not, and that nobody has declined to back up since. The times of its files settle most cases at
/// once. What they leave open is found out by findNothingNew() unless `isInUse`: programs that work
/// are not to be held up for it, and change something anyway. Any thread but a window's.
[[nodiscard]] bool isBackupMissing(const Suite &suite, bool isInUse);

} // namespace vesper
