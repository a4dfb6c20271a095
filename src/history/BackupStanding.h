#pragma once

#include "history/History.h"

namespace vesper {

/// How the suite stands with its backups, in three steps.
///
/// Only an archive counts that was read back, of a state that was not damaged: see
/// History::lastGood(). By the calendar of now: one of today is *up to date*; of one to three days
/// ago (so that Friday's still stands on Monday) another is *suggested*; an older one, or none at
/// all, is *needed*. It is needed too once an attempt after the good one has failed: what made it
/// fail is likely to be there still. One that somebody cancelled, did not want or was not allowed
/// to make says nothing about the suite, nor does one of which nothing was read back.
/// A clock that was set back makes the last archive one of the future: what it holds is unknown
/// then, so another is suggested.
struct BackupStanding
{
    enum class Step : std::uint8_t { UpToDate, Suggested, Needed };
    /// For so many days after that of the archive a backup is only suggested.
    static constexpr qint64 suggestedForDays = 3;

    Step step = Step::Needed;
    std::optional<HistoryEntry> lastGood = {}; ///< nothing: there never was one
    qint64 daysAgo = 0;                        ///< of lastGood; negative: in the future
    std::optional<HistoryEntry> failed = {};   ///< the newest attempt, if it failed after lastGood
};

/// `latest`: backups, the last recorded first. `lastGood`: as History::lastGood() gives it.
/// A pure function.
[[nodiscard]] BackupStanding backupStanding(const std::vector<HistoryEntry> &latest,
                                            const std::optional<HistoryEntry> &lastGood,
                                            const QDateTime &now);

/// The same from the history of a suite. A history that does not exist is an empty one.
/// Errors: StateUnusable.
[[nodiscard]] Result<BackupStanding> readBackupStanding(const QString &suiteId,
                                                        const QDateTime &now);

} // namespace vesper
