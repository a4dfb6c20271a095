#include "history/BackupStanding.h"

#include "base/StateFolder.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace vesper {

namespace {

constexpr int attemptsLookedAt = 50;

/// Whether a run says that a backup could not be made, and not only that nobody made it.
bool isFailure(const HistoryEntry &run)
{
    constexpr std::array neverTried{ExitCode::Cancelled, ExitCode::NotPermitted,
                                    ExitCode::AnotherRun};
    const auto exitCode = static_cast<ExitCode>(run.exitCode);
    return run.outcome == Outcome::Failed && !run.notNow
           && std::ranges::find(neverTried, exitCode) == neverTried.end();
}

/// The newest that tells something, if it is a failure and newer than the good one.
std::optional<HistoryEntry> failedSince(const std::vector<HistoryEntry> &latest,
                                        const std::optional<HistoryEntry> &lastGood)
{
    const auto end
        = lastGood ? std::ranges::find(latest, lastGood->id, &HistoryEntry::id) : latest.end();
    const auto failed = std::find_if(latest.begin(), end, isFailure);
    return failed == end ? std::nullopt : std::optional(*failed);
}

BackupStanding::Step stepFor(const BackupStanding &standing)
{
    if (!standing.lastGood || standing.failed
        || standing.daysAgo > BackupStanding::suggestedForDays)
        return BackupStanding::Step::Needed;
    return standing.daysAgo == 0 ? BackupStanding::Step::UpToDate : BackupStanding::Step::Suggested;
}

} // namespace

BackupStanding backupStanding(const std::vector<HistoryEntry> &latest,
                              const std::optional<HistoryEntry> &lastGood, const QDateTime &now)
{
    BackupStanding standing{.lastGood = lastGood, .failed = failedSince(latest, lastGood)};
    if (lastGood) {
        const QDateTime made = lastGood->finished.toTimeZone(now.timeZone());
        standing.daysAgo = made.date().daysTo(now.date());
    }
    standing.step = stepFor(standing);
    return standing;
}

Result<BackupStanding> readBackupStanding(const QString &suiteId, const QDateTime &now)
{
    TRY_ASSIGN(const History history, stateFolder(suiteId).and_then(&History::open));
    TRY_ASSIGN(const std::vector<HistoryEntry> latest, history.latest(attemptsLookedAt));
    TRY_ASSIGN(const std::optional<HistoryEntry> lastGood, history.lastGood());
    return backupStanding(latest, lastGood, now);
}

} // namespace vesper
