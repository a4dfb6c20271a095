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
    if (!standing.lastGood || standing.failed)
        return BackupStanding::Step::Needed;
    if (standing.isOfFuture)
        return BackupStanding::Step::Suggested;
    if (standing.work == BackupStanding::Work::None || standing.daysAgo <= 0)
        return BackupStanding::Step::UpToDate;
    return standing.daysAgo > BackupStanding::suggestedForDays ? BackupStanding::Step::Needed
                                                               : BackupStanding::Step::Suggested;
}

} // namespace

BackupStanding backupStanding(const std::vector<HistoryEntry> &latest,
                              const std::optional<HistoryEntry> &lastGood, const QDateTime &now,
                              BackupStanding::Work work)
{
    BackupStanding standing{
        .lastGood = lastGood, .work = work, .failed = failedSince(latest, lastGood)};
    if (lastGood) {
        standing.isOfFuture = isOfFuture(lastGood->finished, now);
        const QDateTime made = lastGood->finished.toTimeZone(now.timeZone());
        standing.daysAgo = made.date().daysTo(now.date());
    }
    standing.step = stepFor(standing);
    return standing;
}

bool isOfFuture(const QDateTime &moment, const QDateTime &now)
{
    constexpr qint64 toleratedSeconds = 300;
    return now.secsTo(moment) > toleratedSeconds;
}

Result<BackupStanding>
readBackupStanding(const QString &suiteId, const QDateTime &now,
                   const std::function<BackupStanding::Work(const HistoryEntry &)> &workSince)
{
    TRY_ASSIGN(const History history, stateFolder(suiteId).and_then(&History::open));
    TRY_ASSIGN(const std::vector<HistoryEntry> latest, history.latest(attemptsLookedAt));
    TRY_ASSIGN(const std::optional<HistoryEntry> lastGood, history.lastGood());
    const auto work = lastGood && workSince && !isOfFuture(lastGood->finished, now)
                          ? workSince(*lastGood)
                          : BackupStanding::Work::Unknown;
    return backupStanding(latest, lastGood, now, work);
}

} // namespace vesper
