// How it stands with the backups, in three languages.
#include "words/StandingSentence.h"
#include "support/Catch.h"
#include "words/HistoryWords.h"
#include "words/Language.h"

#include <set>

using namespace vesper;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(18, 4));

BackupStanding standingAfter(const QDateTime &finished, const QString &root, const QString &label)
{
    const HistoryEntry good{.id = 1,
                            .finished = finished,
                            .outcome = Outcome::Success,
                            .archive = root + "/club.zip",
                            .volumeRoot = root,
                            .volumeLabel = label,
                            .verified = true};
    return backupStanding({good}, good, now);
}

Settings settings()
{
    return {.lastStick = {.folder = "/media/k", .root = "/media/k", .label = "Kingston"},
            .lastNetworkDrive = {.folder = "/mnt/nas/b", .root = "/mnt/nas", .label = "nas"}};
}

QString sentenceIn(const char *language, const BackupStanding &standing)
{
    installLanguage(QLatin1String(language));
    const QString said = lastBackupSentence(standing, settings());
    installLanguage("en");
    return said;
}

} // namespace

TEST_CASE("The last backup is told by the day and the place, in every language")
{
    const BackupStanding stick = standingAfter(now.addDays(-2), "/media/k", "Kingston");
    CHECK(sentenceIn("en", stick) == "Last backup 2 days ago, on the stick “Kingston”.");
    CHECK(sentenceIn("fr", stick)
          == "Dernière sauvegarde il y a 2 jours, sur la clé «\u00a0Kingston\u00a0».");
    CHECK(sentenceIn("da", stick) == "Seneste backup for 2 dage siden, på USB-nøglen »Kingston«.");
    const BackupStanding today = standingAfter(now, "/mnt/nas", "nas");
    CHECK(sentenceIn("en", today) == "Last backup today at 18:04, on the network drive “nas”.");
    CHECK(sentenceIn("da", today) == "Seneste backup i dag kl. 18.04, på netværksdrevet »nas«.");
    const BackupStanding yesterday = standingAfter(now.addDays(-1), "/", "/");
    CHECK(sentenceIn("en", yesterday) == "Last backup yesterday at 18:04, on this computer.");
    CHECK(sentenceIn("fr", yesterday) == "Dernière sauvegarde hier à 18:04, sur cet ordinateur.");
}

TEST_CASE("What was done since the last backup is said where it is not to be expected")
{
    BackupStanding today = standingAfter(now, "/media/k", "Kingston");
    today.work = BackupStanding::Work::Some;
    CHECK(sentenceIn("en", today)
          == "Last backup today at 18:04, on the stick “Kingston”. There is new work since then.");
    CHECK(nameOf(today) == "Backed up today");
    today.work = BackupStanding::Work::None;
    CHECK(sentenceIn("en", today) == "Last backup today at 18:04, on the stick “Kingston”.");
    CHECK(nameOf(today) == "Up to date");
    BackupStanding earlier = standingAfter(now.addDays(-5), "/media/k", "Kingston");
    earlier.work = BackupStanding::Work::None;
    CHECK(sentenceIn("en", earlier)
          == "Last backup 5 days ago, on the stick “Kingston”. Nothing is new since then.");
}

TEST_CASE("A backup of the future is told with its date, and that the clock wants a look")
{
    const BackupStanding standing = standingAfter(now.addDays(40), "/media/k", "Kingston");
    CHECK(sentenceIn("en", standing).contains("31 December 2026"));
    CHECK(sentenceIn("en", standing).contains("clock"));
    CHECK(sentenceIn("fr", standing).contains("31 décembre 2026"));
    CHECK(sentenceIn("da", standing).contains("31. december 2026"));
}

TEST_CASE("Long ago is a date, and another disk is called a disk")
{
    const QString said = sentenceIn("en", standingAfter(now.addDays(-60), "/media/wd", "Elements"));
    CHECK(said.contains("September"));
    CHECK(said.endsWith("on the disk “Elements”."));
}

TEST_CASE("Without a backup that is said, and a failed attempt is told with its time")
{
    CHECK(sentenceIn("en", {}) == "There is no backup yet.");
    CHECK(failedSinceSentence({}).isEmpty());
    BackupStanding failed;
    failed.failed = HistoryEntry{.finished = now, .outcome = Outcome::Failed};
    CHECK(failedSinceSentence(failed).contains("18:04"));
}

TEST_CASE("Every step, kind of run and result has words of its own in every language")
{
    std::vector<HistoryEntry> runs;
    for (int exitCode = 0; exitCode <= 11; ++exitCode) {
        const auto code = static_cast<ExitCode>(exitCode);
        const bool isGood = code == ExitCode::Done || code == ExitCode::FollowUpFailed;
        runs.push_back({.outcome = isGood                        ? Outcome::Success
                                   : code == ExitCode::Cancelled ? Outcome::Cancelled
                                                                 : Outcome::Failed,
                        .exitCode = exitCode,
                        .verified = isGood});
    }
    for (const NotNow::Reason reason :
         {NotNow::Reason::Unsaid, NotNow::Reason::NoStick, NotNow::Reason::LeavingEarly})
        runs.push_back(
            {.outcome = Outcome::Cancelled, .exitCode = 8, .notNow = NotNow{reason, {}}});
    for (const DrillVerdict verdict :
         {DrillVerdict::Proven, DrillVerdict::Failed, DrillVerdict::Inconclusive})
        runs.push_back({.kind = RunKind::Drill, .outcome = Outcome::Failed, .verdict = verdict});
    std::set<QString> steps;
    for (const char *language : {"en", "fr", "da"}) {
        installLanguage(QLatin1String(language));
        std::set<QString> results;
        for (const HistoryEntry &run : runs)
            results.insert(outcomeText(run));
        CHECK(results.size() == runs.size());
        for (const auto step : {BackupStanding::Step::UpToDate, BackupStanding::Step::Suggested,
                                BackupStanding::Step::Needed})
            steps.insert(nameOf(step));
    }
    CHECK(steps.size() == 9);
    installLanguage("en");
}

TEST_CASE("A result is rated as it reads")
{
    const HistoryEntry good{.outcome = Outcome::Success, .archive = "a", .verified = true};
    CHECK(ratingOf(good) == Rating::Good);
    HistoryEntry unread = good;
    unread.verified = false;
    CHECK(ratingOf(unread) == Rating::Unsure);
    HistoryEntry damaged = good;
    damaged.exitCode = 6;
    CHECK(ratingOf(damaged) == Rating::Bad);
    CHECK(outcomeText(damaged) == "The damaged state was kept");
    CHECK(ratingOf({.outcome = Outcome::Cancelled}) == Rating::Nothing);
    const HistoryEntry declined{.outcome = Outcome::Cancelled,
                                .notNow = NotNow{NotNow::Reason::Other, "the cat was ill"}};
    CHECK(outcomeText(declined) == "Not now: the cat was ill");
}
