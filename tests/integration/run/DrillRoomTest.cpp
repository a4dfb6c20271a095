#include "base/StateFolder.h"
#include "integration/run/Shop.h"
#include "run/DrillRun.h"
#include "run/ExtractRun.h"
#include "support/TestMount.h"

using namespace vesper;
using namespace vesper::test;

TEST_CASE("A drill that has no room for the database is inconclusive, and says how much is needed")
{
    Shop shop({.journalMode = "wal", .rows = 40'000});
    const Result<BackupReport> made = shop.run();
    REQUIRE(made);
    const TestMount disk = TestMount::tmpfs(*stateFolder(shop.request.suite.id), "size=600k");
    const Result<DrillReport> report
        = runDrill({.suiteId = shop.request.suite.id, .archive = made->archive}, shop.clock,
                   shop.observer, {});
    REQUIRE(report);
    CHECK(report->verdict == DrillVerdict::Inconclusive);
    REQUIRE(report->reason);
    CHECK(report->reason->kind == ErrorKind::NotEnoughRoom);
    CHECK(report->reason->needed == report->bytes);
    CHECK(report->problems.empty());
}

TEST_CASE("Files that their disk has no room for are refused before any is written")
{
    Shop shop;
    shop.addDocument("large.bin", QByteArray(300'000, 'x'));
    shop.addDocument("small.txt", "signed");
    shop.includeDocuments();
    const Result<BackupReport> made = shop.run();
    REQUIRE(made);
    const QString target = shop.folder.filePath("out");
    const TestMount disk = TestMount::tmpfs(target, "size=200k");
    const Result<ExtractReport> refused
        = runExtract({.archive = made->archive, .target = target, .part = RestorePart::Files},
                     shop.observer, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotEnoughRoom);
    CHECK(QDir(target).isEmpty());
}
