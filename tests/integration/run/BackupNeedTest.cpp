// Whether something would be lost if the computer went off now: real backups, real history.
#include "run/BackupNeed.h"
#include "Shop.h"
#include "base/StateFolder.h"

#include <QtCore/QFile>

using namespace vesper;
using namespace vesper::test;

namespace {

struct EveningShop : Shop
{
    [[nodiscard]] bool isMissing(bool isInUse = false) const
    {
        return isBackupMissing(request.suite, isInUse);
    }
    void sell() const
    {
        SQLite::Database(request.suite.database.toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE sale SET cents = cents + 1");
    }
    void decline() const
    {
        const QDateTime now = SystemClock().now();
        Result<History> history = stateFolder(request.suite.id).and_then(&History::open);
        REQUIRE(history);
        REQUIRE(history->record({.started = now,
                                 .finished = now,
                                 .outcome = Outcome::Cancelled,
                                 .exitCode = 8,
                                 .reason = "session-end",
                                 .notNow = NotNow()}));
    }
};

} // namespace

TEST_CASE("What was never backed up is missing, and so is what changed since")
{
    EveningShop shop;
    CHECK(shop.isMissing());
    REQUIRE(shop.run());
    CHECK_FALSE(shop.isMissing());
    CHECK_FALSE(shop.isMissing(true));
    shop.sell();
    CHECK(shop.isMissing());
    CHECK(shop.isMissing(true));
}

TEST_CASE("What somebody declined to back up is not asked for again before it changes")
{
    EveningShop shop;
    shop.decline();
    CHECK_FALSE(shop.isMissing());
    shop.sell();
    CHECK(shop.isMissing());
}

TEST_CASE("A backup that failed settles nothing")
{
    EveningShop shop;
    shop.request.destination = "/nowhere/at/all";
    shop.request.unattended = true;
    REQUIRE_FALSE(shop.run());
    CHECK(shop.isMissing());
}

TEST_CASE("A WAL that is written back after the backup is nothing new, once nobody works any more")
{
    EveningShop shop;
    shop.includeDocuments();
    SQLite::Database application(shop.request.suite.database.toStdString(), SQLite::OPEN_READWRITE);
    application.exec("PRAGMA wal_autocheckpoint = 0; UPDATE sale SET cents = 1 WHERE id = 1");
    REQUIRE(shop.run());
    application.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    CHECK(shop.isMissing(true)); // the times alone tell
    CHECK_FALSE(shop.isMissing());
}

TEST_CASE("A file beside the database that came, changed or went is missing too")
{
    EveningShop shop;
    shop.includeDocuments();
    shop.addDocument("contract.txt", "signed");
    REQUIRE(shop.run());
    CHECK_FALSE(shop.isMissing(true));
    const bool isGone = GENERATE(false, true);
    if (isGone)
        REQUIRE(QFile::remove(shop.folder.filePath("suite/documents/contract.txt")));
    else
        shop.addDocument(GENERATE("contract.txt", "2026/new.pdf"), "more");
    CHECK(shop.isMissing());
    CHECK(shop.isMissing(true) == !isGone);
    shop.decline();
    CHECK_FALSE(shop.isMissing());
}

TEST_CASE("What a program leaves beside the files while it is open is not missing")
{
    EveningShop shop;
    shop.includeDocuments({"*.tmp"});
    shop.addDocument("contract.txt", "signed");
    REQUIRE(shop.run());
    shop.addDocument("contract.tmp", "half");
    CHECK_FALSE(shop.isMissing(true));
}

TEST_CASE("A backup that a wrong clock dated in the future settles nothing")
{
    EveningShop shop;
    const QDateTime future = SystemClock().now().addYears(3);
    Result<History> history = stateFolder(shop.request.suite.id).and_then(&History::open);
    REQUIRE(history);
    REQUIRE(history->record({.started = future,
                             .finished = future,
                             .outcome = Outcome::Success,
                             .archive = "/media/stick/club.zip",
                             .verified = true}));
    CHECK(shop.isMissing());
    CHECK(shop.isMissing(true));
}

TEST_CASE("What was done since a backup is told, and not looked at again before something changes")
{
    using Work = BackupStanding::Work;
    EveningShop shop;
    REQUIRE(shop.run());
    const Suite &suite = shop.request.suite;
    const auto good = History::open(*stateFolder(suite.id))->lastGood();
    REQUIRE(good);
    const WorkSince first = workSince(suite, **good, false, {});
    CHECK(first.work == Work::None);
    CHECK(workSince(suite, **good, false, first) == first);
    shop.sell();
    CHECK(workSince(suite, **good, true, first).work == Work::Some);
    const WorkSince second = workSince(suite, **good, false, first);
    CHECK(second.work == Work::Some);
    shop.decline(); // that is no backup
    CHECK(workSince(suite, **good, false, second) == second);
    REQUIRE(QFile::remove(suite.database));
    CHECK(workSince(suite, **good, false, second).work == Work::Unknown);
}

TEST_CASE("Of a database that is not there nothing is missing")
{
    EveningShop shop;
    REQUIRE(QFile::remove(shop.request.suite.database));
    CHECK_FALSE(shop.isMissing());
}
