#pragma once

#include "history/History.h"

#include <functional>

namespace vesper {

/// How the suite stands with its backups, in three steps.
///
/// Only an archive counts that was read back, of a state that was not damaged: see
/// History::lastGood(). As long as nothing is new since, it is *up to date*, however old it is.
/// Once there is new work the calendar of now tells: one of today still counts as *up to date*, but
/// it is said that there is new work; of one to three days ago (so that Friday's still stands on
/// Monday) another is *suggested*; an older one, or none at all, is *needed*. It is needed too once
/// an attempt after the good one has failed: what made it fail is likely to be there still. One
/// that somebody cancelled, did not want or was not allowed to make says nothing about the suite,
/// nor does one of which nothing was read back. A clock that was set back makes the last archive
/// one of the future: what is new since cannot be told by any time then, so another is suggested.
struct BackupStanding
{
    /// What was done since the last good archive.
    enum class Work : std::uint8_t {
        Unknown, ///< as with a database that is not there: counted as some
        None,
        Some,
    };
    enum class Step : std::uint8_t { UpToDate, Suggested, Needed };
    /// For so many days after that of the archive a backup is only suggested.
    static constexpr qint64 suggestedForDays = 3;

    Step step = Step::Needed;
    std::optional<HistoryEntry> lastGood = {}; ///< nothing: there never was one
    qint64 daysAgo = 0;                        ///< of lastGood
    bool isOfFuture = false;                   ///< lastGood
    Work work = Work::Unknown;                 ///< since lastGood
    std::optional<HistoryEntry> failed = {};   ///< the newest attempt, if it failed after lastGood
};

/// `latest`: backups, the last recorded first. `lastGood`: as History::lastGood() gives it.
/// A pure function.
[[nodiscard]] BackupStanding
backupStanding(const std::vector<HistoryEntry> &latest, const std::optional<HistoryEntry> &lastGood,
               const QDateTime &now, BackupStanding::Work work = BackupStanding::Work::Unknown);

/// Whether a moment that was noted cannot have been yet; a clock that is set right now and then by
/// some seconds makes none of the future.
[[nodiscard]] bool isOfFuture(const QDateTime &moment, const QDateTime &now);

/// The same from the history of a suite. A history that does not exist is an empty one. `workSince`
/// tells what was done since a good archive. Errors: StateUnusable.
[[nodiscard]] Result<BackupStanding>
readBackupStanding(const QString &suiteId, const QDateTime &now,
                   const std::function<BackupStanding::Work(const HistoryEntry &)> &workSince = {});

} // namespace vesper
