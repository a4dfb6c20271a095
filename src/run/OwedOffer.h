#pragma once

#include "suite/Suite.h"

namespace vesper {

/// An offer of a backup that nobody got: the session ended first, and took with it whoever was to
/// make it. It is kept in the state folder until this user's next login. Any thread; these read and
/// write files.

/// From now on one is owed. Where that cannot be kept, the next closing offers all the same.
void oweOffer(const QString &suiteId);
/// Whether one is owed and a backup is still missing (see isBackupMissing()); else it is forgotten.
[[nodiscard]] bool isOfferOwed(const Suite &suite);
/// It was made, or another one was.
void settleOffer(const QString &suiteId);

} // namespace vesper
