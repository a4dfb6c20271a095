#include "integration/large/LargeDatabase.h"

using namespace vesper;
using namespace vesper::test;

// SQLite locks the byte at 1 GiB, keeps nothing in its page and never delivers it.
TEST_CASE("A database that reaches beyond the lock page comes back whole")
{
    const int pageSize = GENERATE(512, 1024, 2048, 4096, 8192, 16'384, 32'768, 65'536);
    CAPTURE(pageSize);
    LargeSuite suite;
    suite.fill(pageSize, oneGiB - 48 * 1024 * 1024, oneGiB + 1024 * 1024);
    REQUIRE(QFileInfo(suite.database()).size() > oneGiB + 2 * pageSize);
    const Result<BackupReport> report = suite.backUp();
    REQUIRE(report);
    CHECK(report->verified);
    CHECK(report->databaseBytes == QFileInfo(suite.database()).size());
    REQUIRE(suite.restore(report->archive));
    CHECK(suite.isSame(pageSize));
}
