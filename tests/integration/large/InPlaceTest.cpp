#include "integration/large/LargeDatabase.h"

using namespace vesper;
using namespace vesper::test;

TEST_CASE("Five gigabytes come back in place, in both kinds of journal, and can be undone")
{
    const std::string mode = GENERATE("delete", "wal");
    CAPTURE(mode);
    LargeSuite suite;
    suite.fill(4096, 4 * oneGiB, 5 * oneGiB);
    const Result<BackupReport> report = suite.backUp();
    REQUIRE(report);
    REQUIRE(suite.restore(report->archive)); // what it is to be
    const auto rows = [&suite] {
        SQLite::Database database(suite.database().toStdString());
        return database.execAndGet("SELECT count(*) FROM photo").getInt();
    };
    const int evening = rows();
    {
        SQLite::Database live(suite.database().toStdString(), SQLite::OPEN_READWRITE);
        live.exec("PRAGMA journal_mode=" + mode);
        live.exec("DELETE FROM photo WHERE id % 100 = 0");
    }
    const int later = rows();
    REQUIRE(later < evening);
    const Result<RestoreReport> restored = suite.restoreInPlace(report->archive);
    REQUIRE(restored);
    {
        SQLite::Database live(suite.database().toStdString(), SQLite::OPEN_READWRITE);
        CHECK(live.execAndGet("PRAGMA journal_mode").getString() == mode);
        live.exec("PRAGMA journal_mode=DELETE"); // the header names it
    }
    CHECK(suite.isSame(4096));
    CHECK(restored->before == StateBefore::Saved);
    REQUIRE(suite.restoreInPlace(restored->saved));
    CHECK(rows() == later);
}
