#include "history/History.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

#include <SQLiteCpp/Database.h>

#include <atomic>
#include <thread>

using namespace vesper;

namespace {

QDateTime evening(int minute)
{
    return {QDate(2026, 11, 21), QTime(18, minute, 7, 250), Qt::OffsetFromUTC, 3600};
}

HistoryEntry goodRun(const QString &archive)
{
    return {.started = evening(4),
            .finished = evening(5),
            .outcome = Outcome::Success,
            .exitCode = 0,
            .reason = "last-close",
            .employee = "Søren Ærø",
            .archive = archive,
            .replaced = true,
            .volumeRoot = "/media/kingston",
            .volumeLabel = "Kingston",
            .sourceBytes = 690'000'000'000,
            .archiveBytes = 276'000'000'000,
            .sha256 = QString(64, 'a'),
            .checked = CheckLevel::Quick,
            .verified = true,
            .state = "1 65536 abc def"};
}

HistoryEntry failedRun(const QString &detail)
{
    return {.started = evening(10),
            .finished = evening(11),
            .outcome = Outcome::Failed,
            .exitCode = 5,
            .reason = "menu",
            .detail = detail};
}

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath("history.sqlite");
}

SQLite::Database openFile(const QTemporaryDir &folder)
{
    return SQLite::Database(fileIn(folder).toStdString(), SQLite::OPEN_READWRITE);
}

} // namespace

TEST_CASE("What is recorded comes back whole, after the history was closed too")
{
    const QTemporaryDir folder;
    const HistoryEntry run = goodRun("/media/kingston/club.zip");
    {
        auto history = History::open(folder.path());
        REQUIRE(history);
        REQUIRE(history->record(run));
    }
    const auto history = History::open(folder.path());
    REQUIRE(history);
    const auto runs = history->latest(10);
    REQUIRE(runs);
    REQUIRE(runs->size() == 1);
    const HistoryEntry &read = runs->front();
    CHECK(read.id == 1);
    CHECK(read.started == run.started);
    CHECK(read.finished == run.finished);
    CHECK(read.finished.offsetFromUtc() == 3600);
    CHECK(read.outcome == run.outcome);
    CHECK(read.exitCode == run.exitCode);
    CHECK(read.reason == run.reason);
    CHECK(read.employee == run.employee);
    CHECK(read.archive == run.archive);
    CHECK(read.volumeRoot == run.volumeRoot);
    CHECK(read.volumeLabel == run.volumeLabel);
    CHECK(read.sourceBytes == run.sourceBytes);
    CHECK(read.archiveBytes == run.archiveBytes);
    CHECK(read.sha256 == run.sha256);
    CHECK(read.checked == run.checked);
    CHECK(read.verified);
    CHECK(read.detail.isEmpty());
    CHECK_FALSE(read.notNow);
    CHECK(read.state == run.state);
}

TEST_CASE("What is known of a run can be amended, and others stay as they are")
{
    const QTemporaryDir folder;
    auto history = History::open(folder.path());
    REQUIRE(history);
    REQUIRE(history->record(goodRun("/media/kingston/club_1.zip")));
    const Result<qint64> id = history->record(failedRun("it did not come to its end"));
    REQUIRE(id == 2);
    HistoryEntry amended = goodRun("/media/kingston/club_2.zip");
    amended.id = *id;
    amended.created = QDateTime({2026, 11, 20}, {18, 4, 11}, Qt::OffsetFromUTC, 3600);
    REQUIRE(history->amend(amended));
    const auto runs = history->latest(10);
    REQUIRE(runs);
    REQUIRE(runs->size() == 2);
    CHECK(runs->at(0).archive == amended.archive);
    CHECK(runs->at(0).created == amended.created);
    CHECK(runs->at(0).detail.isEmpty());
    CHECK(runs->at(1).archive == "/media/kingston/club_1.zip");
    CHECK_FALSE(runs->at(1).created.isValid());
}

TEST_CASE("Why nobody wanted a backup is remembered, in their own words too")
{
    const QTemporaryDir folder;
    auto history = History::open(folder.path());
    REQUIRE(history);
    for (const auto reason :
         {NotNow::Reason::Unsaid, NotNow::Reason::NoStick, NotNow::Reason::LeavingEarly,
          NotNow::Reason::Other, NotNow::Reason::NothingNew}) {
        HistoryEntry declined = failedRun({});
        declined.notNow = NotNow{reason, "strømmen går; \"snart\""};
        REQUIRE(history->record(declined));
        CHECK(history->latest(1)->front().notNow == declined.notNow);
    }
}

TEST_CASE("A history of the first version is brought up to date and keeps its runs")
{
    const QTemporaryDir folder;
    {
        SQLite::Database old(fileIn(folder).toStdString(),
                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec("CREATE TABLE run (id INTEGER PRIMARY KEY AUTOINCREMENT, started TEXT NOT NULL,"
                 " finished TEXT NOT NULL, outcome TEXT NOT NULL, exit_code INTEGER NOT NULL,"
                 " reason TEXT NOT NULL, employee TEXT NOT NULL, archive TEXT NOT NULL,"
                 " volume_root TEXT NOT NULL, volume_label TEXT NOT NULL,"
                 " source_bytes INTEGER NOT NULL, archive_bytes INTEGER NOT NULL,"
                 " sha256 TEXT NOT NULL, checked TEXT NOT NULL, verified INTEGER NOT NULL,"
                 " detail TEXT NOT NULL);"
                 "INSERT INTO run VALUES (1, '2026-11-21T18:04:07.250+01:00',"
                 " '2026-11-21T18:05:07.250+01:00', 'success', 0, 'menu', 'Anna',"
                 " '/media/stick/club.zip', '/media/stick', 'Kingston', 9, 4, '', 'quick', 1, '');"
                 "PRAGMA user_version = 1");
    }
    auto history = History::open(folder.path());
    REQUIRE(history);
    REQUIRE(history->record(failedRun("no room")));
    const auto runs = history->latest(10);
    REQUIRE(runs);
    REQUIRE(runs->size() == 2);
    CHECK(runs->back().employee == "Anna");
    CHECK_FALSE(runs->back().notNow);
}

TEST_CASE("The run recorded last comes first, and no more come than were asked for")
{
    const QTemporaryDir folder;
    auto history = History::open(folder.path());
    REQUIRE(history);
    for (const char *detail : {"first", "second", "third"})
        REQUIRE(history->record(failedRun(detail)));
    const auto runs = history->latest(2);
    REQUIRE(runs);
    REQUIRE(runs->size() == 2);
    CHECK(runs->at(0).detail == "third");
    CHECK(runs->at(1).detail == "second");
    CHECK(history->latest(-1)->empty());
}

TEST_CASE("The last good archive is verified, undamaged and, if asked, directly in the folder")
{
    const QTemporaryDir folder;
    auto history = History::open(folder.path());
    REQUIRE(history);
    CHECK(history->lastGood()->has_value() == false);

    REQUIRE(history->record(goodRun("/media/stick/club_1.zip")));
    REQUIRE(history->record(goodRun("/media/stick/old/club_2.zip")));
    REQUIRE(history->record(goodRun("/media/stick2/club_3.zip")));
    HistoryEntry followUpFailed = goodRun("/media/stick2/club_4.zip");
    followUpFailed.outcome = Outcome::Warnings;
    followUpFailed.exitCode = 10;
    REQUIRE(history->record(followUpFailed));
    HistoryEntry unverified = goodRun("/media/stick/club_5.zip");
    unverified.verified = false;
    REQUIRE(history->record(unverified));
    HistoryEntry damagedKept = goodRun("/media/stick/club_6.zip");
    damagedKept.outcome = Outcome::Warnings;
    damagedKept.exitCode = 6;
    REQUIRE(history->record(damagedKept));
    REQUIRE(history->record(failedRun("no room")));

    CHECK(history->lastGood()->value().archive == "/media/stick2/club_4.zip");
    CHECK(history->lastGood("/media/stick")->value().archive == "/media/stick/club_1.zip");
    CHECK(history->lastGood("/media/stick/")->value().archive == "/media/stick/club_1.zip");
    CHECK(history->lastGood("/media/stick/old")->value().archive == "/media/stick/old/club_2.zip");
    CHECK_FALSE(history->lastGood("/media")->has_value());
    CHECK_FALSE(history->lastGood("/")->has_value());
}

TEST_CASE("Restores are remembered apart from backups, with the state before them")
{
    const QTemporaryDir folder;
    auto history = History::open(folder.path());
    REQUIRE(history);
    REQUIRE(history->record(goodRun("/media/stick/club_1.zip")));
    HistoryEntry saved = goodRun("/media/stick/club_2.zip");
    saved.kind = RunKind::BeforeRestore;
    REQUIRE(history->record(saved));
    HistoryEntry restore = goodRun("/media/stick/club_1.zip");
    restore.kind = RunKind::Restore;
    restore.saved = "/media/stick/club_2.zip";
    REQUIRE(history->record(restore));

    CHECK(history->latest(10)->size() == 1);
    CHECK(history->lastGood()->value().archive == "/media/stick/club_1.zip");
    const auto restores = history->latest(10, RunKind::Restore);
    REQUIRE(restores);
    REQUIRE(restores->size() == 1);
    CHECK(restores->front().saved == "/media/stick/club_2.zip");
    const auto kind
        = GENERATE(RunKind::Backup, RunKind::BeforeRestore, RunKind::Restore, RunKind::Drill);
    CHECK(runKindFrom(nameOf(kind)) == kind);
    CHECK_FALSE(runKindFrom("perhaps").has_value());
}

TEST_CASE("A drill is remembered with its verdict, and is no backup")
{
    const auto verdict
        = GENERATE(DrillVerdict::Proven, DrillVerdict::Failed, DrillVerdict::Inconclusive);
    const QTemporaryDir folder;
    auto history = History::open(folder.path());
    REQUIRE(history);
    HistoryEntry drill = goodRun("/media/stick/club_1.zip");
    drill.kind = RunKind::Drill;
    drill.verdict = verdict;
    REQUIRE(history->record(drill));
    CHECK(history->latest(10, RunKind::Drill)->front().verdict == verdict);
    CHECK_FALSE(history->lastGood()->has_value());
    CHECK(drillVerdictFrom(nameOf(verdict)) == verdict);
    CHECK_FALSE(drillVerdictFrom("perhaps").has_value());
}

TEST_CASE("Two runs record at the same time and nothing is lost")
{
    const QTemporaryDir folder;
    constexpr int runsEach = 25;
    std::atomic<int> failures = 0;
    const auto recordMany = [&] {
        auto history = History::open(folder.path());
        for (int i = 0; i < runsEach; ++i) {
            if (!history || !history->record(goodRun("/media/stick/club.zip")))
                ++failures;
        }
    };
    std::thread first(recordMany);
    std::thread second(recordMany);
    first.join();
    second.join();
    CHECK(failures == 0);
    CHECK(History::open(folder.path())->latest(1000)->size() == 2 * runsEach);
    SQLite::Database database = openFile(folder);
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "wal");
}

TEST_CASE("Of older restores the history knows which ones replaced something")
{
    const QTemporaryDir folder;
    const auto restore = [](const QString &part, bool verified, const QString &saved) {
        return HistoryEntry{.kind = RunKind::Restore,
                            .started = evening(1),
                            .finished = evening(2),
                            .saved = saved,
                            .part = part,
                            .verified = verified};
    };
    {
        Result<History> history = History::open(folder.path());
        REQUIRE(history->record(restore("", false, "")));
        REQUIRE(history->record(restore("", false, "/s/before.zip")));
        REQUIRE(history->record(restore("files", true, "")));
        REQUIRE(history->record(restore("database", true, "")));
        openFile(folder).exec("ALTER TABLE run DROP COLUMN replaced; PRAGMA user_version = 7");
    }
    const auto restores = History::open(folder.path())->latest(10, RunKind::Restore);
    REQUIRE(restores);
    std::vector<bool> replaced;
    for (const HistoryEntry &entry : *restores)
        replaced.push_back(entry.replaced);
    CHECK(replaced == std::vector<bool>{true, false, true, false}); // the last one first
}

TEST_CASE("A history made by a newer version is refused and left as it is")
{
    const QTemporaryDir folder;
    {
        SQLite::Database newer(fileIn(folder).toStdString(),
                               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        newer.exec("CREATE TABLE future (x); PRAGMA user_version = 99");
    }
    const auto history = History::open(folder.path());
    REQUIRE_FALSE(history);
    CHECK(history.error().kind == ErrorKind::StateUnusable);
    CHECK(history.error().path == fileIn(folder));
    CHECK(history.error().detail.contains("99"));
    SQLite::Database database = openFile(folder);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == 99);
    CHECK_FALSE(database.tableExists("run"));
}

TEST_CASE("A damaged history says so with its path")
{
    const QTemporaryDir folder;
    SECTION("a file that is no database")
    {
        QFile file(fileIn(folder));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto history = History::open(folder.path());
        REQUIRE_FALSE(history);
        CHECK(history.error().kind == ErrorKind::StateUnusable);
        CHECK(history.error().path == fileIn(folder));
    }
    SECTION("a damaged page, found when it is read")
    {
        REQUIRE(History::open(folder.path())->record(goodRun("/media/stick/club.zip")));
        QFile file(fileIn(folder));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(4096)); // the first page after the schema
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto history = History::open(folder.path());
        REQUIRE(history);
        const auto runs = history->latest(1);
        REQUIRE_FALSE(runs);
        CHECK(runs.error().kind == ErrorKind::StateUnusable);
        CHECK(runs.error().path == fileIn(folder));
    }
}

TEST_CASE("A folder that is not there is no history")
{
    const auto history = History::open("/nonexistent/folder");
    REQUIRE_FALSE(history);
    CHECK(history.error().kind == ErrorKind::StateUnusable);
    CHECK(history.error().path == "/nonexistent/folder/history.sqlite");
}

TEST_CASE("Outcomes have names that lead back to them")
{
    const auto outcome
        = GENERATE(Outcome::Success, Outcome::Warnings, Outcome::Failed, Outcome::Cancelled);
    CHECK_FALSE(nameOf(outcome).isEmpty());
    CHECK(outcomeFrom(nameOf(outcome)) == outcome);
    CHECK_FALSE(outcomeFrom("perhaps").has_value());
}
