#include "restore/InPlaceRestore.h"
#include "support/TestArchive.h"
#include "support/TestDatabase.h"
#include "verify/TemporaryCopy.h"

#include <QtCore/QTemporaryDir>

#include <future>
#include <sqlite3.h>

using namespace vesper;
using namespace vesper::test;
using namespace std::chrono_literals;

namespace {

constexpr int manyRows = 300'000; // some 9 MB: more than one step

/// A live database, and another one inside an archive that is to take its place.
struct Restoration
{
    Restoration(const DatabaseShape &present, const DatabaseShape &archived)
        : journalMode(present.journalMode)
    {
        writeDatabase(live, present);
        writeDatabase(folder.filePath("archived.sqlite"), archived);
        TestArchive archive(folder.filePath("a.zip"));
        archive.addDatabase(folder.filePath("archived.sqlite"));
        archive.finish();
        older = contentOf(live);
        newer = contentOf(folder.filePath("archived.sqlite"));
        REQUIRE(older != newer);
    }

    Result<void> run(std::chrono::milliseconds patience = 10s)
    {
        const auto measured = measureLive(live, cancel.get_token());
        if (!measured)
            return fail(measured.error());
        const auto reader = ArchiveReader::open(folder.filePath("a.zip"));
        if (!reader) // no assertion: it may run on a thread beside the test's
            return fail(reader.error());
        const auto copy = TemporaryCopy::of(**reader, 0, {},
                                            measured->isWal ? TemporaryCopy::Journal::Wal
                                                            : TemporaryCopy::Journal::Rollback);
        if (!copy)
            return fail(copy.error());
        return replaceContent((*copy)->connection(), *measured,
                              {.progress = progress, .mayCommit = mayCommit, .patience = patience},
                              cancel.get_token());
    }
    [[nodiscard]] std::string pragma(const std::string &name) const
    {
        SQLite::Database database(live.toStdString());
        return database.execAndGet("PRAGMA " + name).getString();
    }

    QTemporaryDir folder;
    QString live = folder.filePath("live.sqlite");
    QByteArray journalMode;
    QString older;
    QString newer;
    CancelSource cancel;
    std::function<bool()> mayCommit;
    std::function<void(qint64)> progress = [](qint64) {};
};

} // namespace

TEST_CASE("Whatever the journal modes and page sizes, the content is the archive's, the mode stays")
{
    const auto mode = GENERATE("delete", "truncate", "persist", "wal");
    const auto archivedMode = GENERATE("delete", "wal");
    const int pageSize = GENERATE(512, 1024, 4096, 8192, 65536);
    const int archivedPageSize = GENERATE(512, 1024, 4096, 8192, 65536);
    INFO(mode << ' ' << pageSize << " <- " << archivedMode << ' ' << archivedPageSize);
    Restoration restoration({.pageSize = pageSize, .journalMode = mode, .rows = 40},
                            {.pageSize = archivedPageSize,
                             .journalMode = archivedMode,
                             .rows = pageSize % 1000 < 100 ? 300 : 7, // longer and shorter
                             .freePages = true});
    const Result<void> replaced = restoration.run();
    REQUIRE(replaced);
    CHECK(contentOf(restoration.live) == restoration.newer);
    CHECK(restoration.pragma("page_size") == std::to_string(archivedPageSize));
    CHECK(restoration.pragma("journal_mode") == (mode == std::string("wal") ? "wal" : "delete"));
}

TEST_CASE(
    "A rollback journal that an application keeps for the next time does not spoil the content")
{
    const auto mode = GENERATE("truncate", "persist");
    Restoration restoration({}, {.rows = 500});
    SQLite::Database application(restoration.live.toStdString(), SQLite::OPEN_READWRITE);
    application.exec(std::string("PRAGMA journal_mode=") + mode);
    application.exec("UPDATE sale SET cents = cents + 1");
    REQUIRE(QFile::exists(restoration.live + "-journal"));
    REQUIRE(restoration.run());
    CHECK(application.execAndGet("SELECT count(*) FROM sale").getInt() == 500);
    CHECK(contentOf(restoration.live) == restoration.newer);
}

TEST_CASE("Every page size takes the place of every other, in both kinds of journal")
{
    const auto mode = GENERATE("delete", "wal");
    const int pageSize = 512 << GENERATE(range(0, 8));
    for (int archived = 512; archived <= 65536; archived *= 2) {
        INFO(mode << ' ' << pageSize << " <- " << archived);
        Restoration restoration({.pageSize = pageSize, .journalMode = mode, .rows = 1},
                                {.pageSize = archived, .journalMode = "delete", .rows = 12});
        REQUIRE(restoration.run());
        CHECK(contentOf(restoration.live) == restoration.newer);
        CHECK(restoration.pragma("journal_mode") == mode);
        CHECK(restoration.pragma("page_size") == std::to_string(archived));
    }
}

TEST_CASE("No row and one row come back as many")
{
    const int rows = GENERATE(0, 1);
    Restoration restoration({.journalMode = "wal", .rows = 2000},
                            {.journalMode = "wal", .rows = rows});
    REQUIRE(restoration.run());
    SQLite::Database live(restoration.live.toStdString());
    CHECK(live.execAndGet("SELECT count(*) FROM sale").getInt() == rows);
}

TEST_CASE("In WAL mode a reader goes on with what it sees, and then sees the newer content")
{
    Restoration restoration({.journalMode = "wal"}, {.rows = 500});
    SQLite::Database reader(restoration.live.toStdString());
    reader.exec("BEGIN");
    CHECK(reader.execAndGet("SELECT count(*) FROM sale").getInt() == 2000);
    REQUIRE(restoration.run());
    CHECK(reader.execAndGet("SELECT count(*) FROM sale").getInt() == 2000);
    reader.exec("COMMIT");
    CHECK(reader.execAndGet("SELECT count(*) FROM sale").getInt() == 500);
    CHECK(contentOf(restoration.live) == restoration.newer);
}

TEST_CASE("An application that has read in rollback mode sees the newer content, not its cache")
{
    Restoration restoration({}, {.rows = 500});
    SQLite::Database application(restoration.live.toStdString());
    CHECK(application.execAndGet("SELECT count(*) FROM sale").getInt() == 2000);
    REQUIRE(restoration.run());
    CHECK(application.execAndGet("SELECT count(*) FROM sale").getInt() == 500);
}

TEST_CASE("A writer is waited for, and nobody's half transaction gets lost or in")
{
    const auto mode = GENERATE("delete", "wal");
    Restoration restoration({.journalMode = mode}, {.rows = 500});
    // As applications do: whoever looks whether the way is free keeps a commit out for a moment.
    constexpr int patience = 5000;
    SQLite::Database writer(restoration.live.toStdString(), SQLite::OPEN_READWRITE, patience);
    writer.exec("BEGIN IMMEDIATE; DELETE FROM sale");
    auto replaced = std::async(std::launch::async, [&] { return restoration.run(); });
    CHECK(replaced.wait_for(300ms) == std::future_status::timeout);
    writer.exec("COMMIT");
    REQUIRE(replaced.get());
    CHECK(contentOf(restoration.live) == restoration.newer);
}

TEST_CASE("Whoever does not let go of the database keeps its content, and is told of")
{
    Restoration restoration({}, {.rows = 500});
    {
        SQLite::Database writer(restoration.live.toStdString(), SQLite::OPEN_READWRITE);
        writer.exec("BEGIN IMMEDIATE");
        const Result<void> replaced = restoration.run(200ms);
        REQUIRE_FALSE(replaced);
        CHECK(replaced.error().kind == ErrorKind::SourceBusy);
    }
    CHECK(contentOf(restoration.live) == restoration.older);
}

TEST_CASE("Only another page size in WAL mode needs everybody else to have closed the database")
{
    Restoration restoration({.pageSize = 1024, .journalMode = "wal"}, {.rows = 500});
    {
        SQLite::Database application(restoration.live.toStdString());
        REQUIRE(application.execAndGet("SELECT count(*) FROM sale").getInt() == 2000);
        const Result<void> replaced = restoration.run(200ms);
        REQUIRE_FALSE(replaced);
        CHECK(replaced.error().kind == ErrorKind::SourceBusy);
    }
    CHECK(contentOf(restoration.live) == restoration.older);
    CHECK(restoration.pragma("journal_mode") == "wal");
    REQUIRE(restoration.run(200ms));
    CHECK(contentOf(restoration.live) == restoration.newer);
    CHECK(restoration.pragma("journal_mode") == "wal");
}

TEST_CASE("A cancel before the last step leaves the older content and the journal mode")
{
    const auto mode = GENERATE("delete", "wal");
    const int archivedPageSize = GENERATE(4096, 8192);
    Restoration restoration({.pageSize = 4096, .journalMode = mode},
                            {.pageSize = archivedPageSize, .rows = manyRows});
    restoration.progress = [&](qint64) { restoration.cancel.request_stop(); };
    const Result<void> replaced = restoration.run();
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().kind == ErrorKind::Cancelled);
    CHECK(contentOf(restoration.live) == restoration.older);
    CHECK(restoration.pragma("journal_mode") == mode);
}

TEST_CASE("A replacement that nobody waits for any more does not commit")
{
    const auto mode = GENERATE("delete", "wal");
    Restoration restoration({.journalMode = mode}, {.rows = manyRows});
    bool asked = false;
    restoration.mayCommit = [&] {
        asked = true;
        return false;
    };
    const Result<void> replaced = restoration.run();
    CHECK(asked);
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().kind == ErrorKind::Cancelled);
    CHECK(contentOf(restoration.live) == restoration.older);
}

TEST_CASE("An empty database is filled, and an empty one can come back")
{
    Restoration restoration({}, {.pageSize = 1024, .rows = 500});
    REQUIRE(QFile::remove(restoration.live));
    { // as SQLite leaves it before the first table
        QFile empty(restoration.live);
        REQUIRE(empty.open(QIODevice::WriteOnly));
    }
    REQUIRE(restoration.run());
    CHECK(contentOf(restoration.live) == restoration.newer);
}

TEST_CASE(
    "A damaged page of the live database does not keep the content out, a damaged header does")
{
    Restoration restoration({}, {.rows = 500});
    const auto overwrite = [&](qint64 offset) {
        QFile file(restoration.live);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(offset));
        REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
    };
    CHECK_FALSE(isDamaged(restoration.live, {}));
    overwrite(3 * 4096);
    CHECK(isDamaged(restoration.live, {}));
    REQUIRE(restoration.run());
    CHECK(contentOf(restoration.live) == restoration.newer);
    CHECK_FALSE(isDamaged(restoration.live, {}));

    overwrite(0);
    CHECK(isDamaged(restoration.live, {}));
    CHECK(measureLive(restoration.live, {}).error().kind == ErrorKind::SourceNotDatabase);
}

TEST_CASE("The room that is needed is that of both states, and of the frames of a WAL")
{
    const QTemporaryDir folder;
    const LiveDatabase live{.path = folder.filePath("live.sqlite"), .pageSize = 512, .size = 1000};
    CHECK(checkRoomFor(live, 2000));
    constexpr qint64 exabyte = 1'000'000'000'000'000'000;
    const Result<void> inRollbackMode = checkRoomFor(live, exabyte);
    REQUIRE_FALSE(inRollbackMode);
    CHECK(inRollbackMode.error().kind == ErrorKind::NotEnoughRoom);
    CHECK(inRollbackMode.error().needed == exabyte);
    LiveDatabase inWal = live;
    inWal.isWal = true;
    CHECK(checkRoomFor(inWal, exabyte).error().needed > 2 * exabyte);
}
