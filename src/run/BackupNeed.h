#pragma once

#include "history/BackupStanding.h"
#include "run/DatabaseStamp.h"
#include "suite/Suite.h"

namespace vesper {

/// Whether the database, or a file beside it, may hold something that the newest good backup does
/// not, and that nobody has declined to back up since. The times of its files settle most cases at
/// once. What they leave open is found out by findNothingNew() unless `isInUse`: programs that work
/// are not to be held up for it, and change something anyway. Any thread but a window's.
[[nodiscard]] bool isBackupMissing(const Suite &suite, bool isInUse);

/// What is known of the work since a good backup, to be asked again cheaply. A value.
struct WorkSince
{
    qint64 run = 0; ///< of the backup; 0: nothing is known
    DatabaseStamp stamp = {};
    QDateTime filesChanged = {};
    BackupStanding::Work work = BackupStanding::Work::Unknown;

    bool operator==(const WorkSince &) const = default;
};

/// Whether there is something in the database, or beside it, that this good backup does not hold:
/// as isBackupMissing(), but what was declined counts too. `before`: the last answer, which holds
/// as long as nothing was written. Any thread but a window's.
[[nodiscard]] WorkSince workSince(const Suite &suite, const HistoryEntry &run, bool isInUse,
                                  const WorkSince &before);

} // namespace vesper
