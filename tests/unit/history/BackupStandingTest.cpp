// How a suite stands with its backups.
#include "history/BackupStanding.h"
#include "support/Catch.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;
using Step = BackupStanding::Step;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(18, 4), Qt::UTC);

HistoryEntry attempt(qint64 id, const QDateTime &finished, ExitCode exitCode = ExitCode::Done)
{
    return {.id = id,
            .started = finished.addSecs(-5),
            .finished = finished,
            .outcome = exitCode == ExitCode::Done        ? Outcome::Success
                       : exitCode == ExitCode::Cancelled ? Outcome::Cancelled
                                                         : Outcome::Failed,
            .exitCode = static_cast<int>(exitCode),
            .archive = "/media/stick/club.zip",
            .verified = exitCode == ExitCode::Done};
}

Step stepAfter(const QDateTime &lastGood)
{
    const HistoryEntry good = attempt(1, lastGood);
    return backupStanding({good}, good, now).step;
}

} // namespace

TEST_CASE("Without a good archive a backup is needed")
{
    CHECK(backupStanding({}, std::nullopt, now).step == Step::Needed);
    const BackupStanding cancelled
        = backupStanding({attempt(1, now, ExitCode::Cancelled)}, std::nullopt, now);
    CHECK(cancelled.step == Step::Needed);
    CHECK_FALSE(cancelled.failed);
}

TEST_CASE("A good archive of today is up to date, of one to three days ago another is suggested")
{
    CHECK(stepAfter(now) == Step::UpToDate);
    CHECK(stepAfter({now.date(), QTime(0, 0), Qt::UTC}) == Step::UpToDate);
    CHECK(stepAfter({now.date().addDays(-1), QTime(23, 59, 59), Qt::UTC}) == Step::Suggested);
    CHECK(stepAfter({now.date().addDays(-3), QTime(0, 0), Qt::UTC}) == Step::Suggested);
    CHECK(stepAfter({now.date().addDays(-4), QTime(23, 59, 59), Qt::UTC}) == Step::Needed);
}

TEST_CASE("Days are those of the place where somebody asks")
{
    // 23:30 in London is half past midnight in Copenhagen.
    const HistoryEntry good = attempt(1, {QDate(2026, 11, 20), QTime(23, 30), Qt::UTC});
    const QDateTime copenhagen(QDate(2026, 11, 21), QTime(9, 0), Qt::OffsetFromUTC, 3600);
    CHECK(backupStanding({good}, good, copenhagen).step == Step::UpToDate);
    CHECK(backupStanding({good}, good, copenhagen).daysAgo == 0);
}

TEST_CASE("As long as nothing is new an archive is up to date, however old")
{
    const auto stepWith = [](int daysAgo, BackupStanding::Work work) {
        const HistoryEntry good = attempt(1, now.addDays(-daysAgo));
        return backupStanding({good}, good, now, work).step;
    };
    CHECK(stepWith(30, BackupStanding::Work::None) == Step::UpToDate);
    CHECK(stepWith(30, BackupStanding::Work::Some) == Step::Needed);
    CHECK(stepWith(2, BackupStanding::Work::Some) == Step::Suggested);
    CHECK(stepWith(2, BackupStanding::Work::Unknown) == Step::Suggested);
    CHECK(stepWith(0, BackupStanding::Work::Some) == Step::UpToDate); // with words of its own
    const HistoryEntry good = attempt(1, now.addDays(-1));
    const HistoryEntry failed = attempt(2, now, ExitCode::NotEnoughRoom);
    CHECK(backupStanding({failed, good}, good, now, BackupStanding::Work::None).step
          == Step::Needed);
}

TEST_CASE("An archive of the future says that the clock is wrong: another is suggested")
{
    CHECK(stepAfter(now.addDays(2)) == Step::Suggested);
    CHECK(stepAfter(now.addSecs(3600)) == Step::Suggested); // later today is the future too
    CHECK(stepAfter(now.addSecs(60)) == Step::UpToDate);    // a clock that was set right
    const HistoryEntry good = attempt(1, now.addDays(2));
    CHECK(backupStanding({good}, good, now, BackupStanding::Work::None).step == Step::Suggested);
    CHECK(backupStanding({good}, good, now).isOfFuture);
}

TEST_CASE("A newer attempt that failed makes a backup needed, and is told")
{
    const HistoryEntry good = attempt(1, now.addDays(-1));
    const auto failure
        = GENERATE(ExitCode::NotEnoughRoom, ExitCode::SourceUnusable, ExitCode::ArchiveBad,
                   ExitCode::HookFailed, ExitCode::DestinationRefused, ExitCode::Internal);
    const HistoryEntry failed = attempt(2, now.addSecs(-60), failure);
    const BackupStanding standing = backupStanding({failed, good}, good, now);
    CHECK(standing.step == Step::Needed);
    REQUIRE(standing.failed);
    CHECK(standing.failed->id == 2);
    CHECK(standing.lastGood->id == 1);
    // An archive after it makes up for it.
    const HistoryEntry again = attempt(3, now);
    CHECK(backupStanding({again, failed, good}, again, now).step == Step::UpToDate);
}

TEST_CASE("An attempt that was cancelled, declined, refused or in the way of another is no failure")
{
    const HistoryEntry good = attempt(1, now.addSecs(-600));
    const auto exitCode
        = GENERATE(ExitCode::Cancelled, ExitCode::NotPermitted, ExitCode::AnotherRun);
    const BackupStanding standing = backupStanding({attempt(2, now, exitCode), good}, good, now);
    CHECK(standing.step == Step::UpToDate);
    CHECK_FALSE(standing.failed);
}

TEST_CASE("A failure stays one behind a newer attempt that nobody finished")
{
    const HistoryEntry good = attempt(1, now.addSecs(-600));
    const BackupStanding standing
        = backupStanding({attempt(3, now, ExitCode::Cancelled),
                          attempt(2, now.addSecs(-60), ExitCode::NotEnoughRoom), good},
                         good, now);
    CHECK(standing.step == Step::Needed);
    CHECK(standing.failed->id == 2);
}

TEST_CASE("Of the history only archives of sound states that were read back count")
{
    const QTemporaryDir home;
    qputenv("XDG_STATE_HOME", home.path().toUtf8());
    const QString folder = home.filePath("vesper/club");
    REQUIRE(readBackupStanding("club", now)->step == Step::Needed);
    Result<History> history = History::open(folder);
    REQUIRE(history);
    HistoryEntry notRead = attempt(0, now);
    notRead.verified = false;
    REQUIRE(history->record(notRead));
    HistoryEntry before = attempt(0, now);
    before.kind = RunKind::BeforeRestore;
    REQUIRE(history->record(before));
    CHECK(readBackupStanding("club", now)->step == Step::Needed);
    // A damaged state that was kept was read back too.
    HistoryEntry damaged = attempt(0, now, ExitCode::SourceUnusable);
    damaged.verified = true;
    REQUIRE(history->record(damaged));
    CHECK_FALSE(readBackupStanding("club", now)->lastGood);
    // The report failed, the archive is good.
    HistoryEntry followUp = attempt(0, now, ExitCode::FollowUpFailed);
    followUp.verified = true;
    REQUIRE(history->record(followUp));
    CHECK(readBackupStanding("club", now)->step == Step::UpToDate);
}
