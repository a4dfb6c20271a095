#include "faults/InPlaceRig.h"
#include "restore/InPlaceRestore.h"
#include "support/TestArchive.h"
#include "support/TestDatabase.h"
#include "verify/TemporaryCopy.h"

#include <QtCore/QTemporaryDir>

using namespace vesper::test;

// Every single call of whole restores, one after the other: minutes, so the presets leave it out.

TEST_CASE("In whichever call a restore in place is killed, the database is one of the two states")
{
    const auto [mode, pageSize, archived] = GENERATE(table<const char *, int, int>({
        {"delete", 4096, 4096},
        {"wal", 4096, 4096},
        {"delete", 512, 65536},
        {"delete", 65536, 512},
        {"wal", 1024, 8192},
        {"wal", 8192, 1024},
    }));
    // Each is a section, so that `-c` runs one alone: half an hour.
    DYNAMIC_SECTION(mode << ' ' << pageSize << " from " << archived)
    {
        const InPlaceRig rig(
            {.journalMode = mode, .pageSize = pageSize, .archivedPageSize = archived});
        for (const QByteArray &call : writingCalls()) {
            Injection injection{.call = call, .effect = "signal=KILL"};
            while (rig.survivesKill(injection))
                ++injection.when;
        }
    }
}

TEST_CASE("Whichever call of a restore in place fails, it is told and the database is whole")
{
    const InPlaceRig rig({.journalMode = GENERATE("delete", "wal")});
    for (const QByteArray &call : writingCalls()) {
        Injection injection{.call = call, .effect = "error=EIO"};
        while (rig.survivesError(injection))
            ++injection.when;
    }
}

TEST_CASE("A million rows come back in place, in both kinds of journal")
{
    const auto mode = GENERATE("delete", "wal");
    const QTemporaryDir folder;
    const QString live = folder.filePath("live.sqlite");
    const QString then = folder.filePath("then.sqlite");
    writeDatabase(live, {.journalMode = mode, .rows = 10});
    writeDatabase(then, {.rows = 1'000'000});
    TestArchive archive(folder.filePath("a.zip"));
    archive.addDatabase(then);
    archive.finish();
    const auto reader = vesper::ArchiveReader::open(folder.filePath("a.zip"));
    REQUIRE(reader);
    const auto measured = vesper::measureLive(live, {});
    REQUIRE(measured);
    using Journal = vesper::TemporaryCopy::Journal;
    const auto copy = vesper::TemporaryCopy::of(**reader, 0, {},
                                                measured->isWal ? Journal::Wal : Journal::Rollback);
    REQUIRE(copy);
    REQUIRE(
        vesper::replaceContent((*copy)->connection(), *measured, {.progress = [](qint64) {}}, {}));
    SQLite::Database database(live.toStdString());
    CHECK(database.execAndGet("SELECT count(*) FROM sale").getInt() == 1'000'000);
    CHECK(database.execAndGet("PRAGMA quick_check").getString() == "ok");
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == mode);
}
