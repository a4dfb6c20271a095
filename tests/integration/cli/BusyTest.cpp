#include "Shop.h"

#include <QtCore/QElapsedTimer>

using namespace vesper::test;

TEST_CASE("A database that somebody keeps locked is waited for half a minute, then one sentence")
{
    const Shop shop;
    SQLite::Database till(shop.database().toStdString(), SQLite::OPEN_READWRITE);
    till.exec("PRAGMA journal_mode=delete; BEGIN EXCLUSIVE");
    QElapsedTimer waited;
    waited.start();
    const Called refused = shop.backup({"--json"});
    INFO(refused.messages.toStdString());
    CHECK(waited.elapsed() > 29'000);
    CHECK(refused.exitCode == 6);
    CHECK(refused.errorKind() == "source_busy");
    // What it waits for was said meanwhile.
    CHECK(refused.messages.startsWith("Collecting\nWaiting\n"));
    CHECK(refused.messages.count("vesper: ") == 1);
    CHECK(refused.messages.endsWith(
        "vesper: The database “" + shop.database()
        + "” is in use by another program that lets nobody else in. Please close the suite’s "
          "applications and try again.\n"));
    CHECK(shop.onStick().isEmpty());

    till.exec("ROLLBACK");
    CHECK(shop.backup().exitCode == 0);
}
