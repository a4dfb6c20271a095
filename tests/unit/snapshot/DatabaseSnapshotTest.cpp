#include "snapshot/DatabaseSnapshot.h"
#include "support/FilePageSink.h"
#include "support/TestDatabase.h"

#include <QtCore/QTemporaryDir>

#include <atomic>
#include <thread>

using namespace vesper;
using namespace vesper::test;

namespace {

void copyTo(DatabaseSnapshot &snapshot, const QString &target)
{
    FilePageSink sink;
    qint64 last = 0;
    const Result<void> copied = snapshot.copy(sink, [&](qint64 bytes) { last = bytes; });
    REQUIRE(copied);
    CHECK(last == snapshot.size());
    CHECK(sink.first.size() + sink.rest.size() == snapshot.size());
    sink.save(target);
}

void checkRoundTrip(const DatabaseShape &shape, const QString &name = "club.sqlite")
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(name);
    writeDatabase(source, shape);
    auto snapshot = DatabaseSnapshot::open(source, true, {});
    REQUIRE(snapshot);
    CHECK((*snapshot)->pageSize() == shape.pageSize);
    CHECK((*snapshot)->isWal() == (shape.journalMode == "wal"));
    copyTo(**snapshot, folder.filePath("copy.sqlite"));
    CHECK(contentOf(folder.filePath("copy.sqlite")) == contentOf(source));
}

} // namespace

TEST_CASE("Every page size, journal mode and kind of vacuum comes out whole")
{
    const int pageSize = GENERATE(512, 1024, 4096, 32'768, 65'536);
    const QByteArray journalMode
        = GENERATE(as<QByteArray>(), "delete", "wal", "truncate", "persist");
    const int autoVacuum = GENERATE(0, 1, 2);
    checkRoundTrip({.pageSize = pageSize, .journalMode = journalMode, .autoVacuum = autoVacuum});
}

TEST_CASE("Small and larger databases, with free pages or without, come out whole")
{
    // Both of SQLite's page orders: all pages fit its cache of 64, or they do not.
    const int rows = GENERATE(1, 100, 20'000);
    const bool freePages = GENERATE(false, true);
    checkRoundTrip({.journalMode = "wal", .rows = rows, .freePages = freePages});
}

TEST_CASE("Paths with blanks, quotes, accents and emoji are just paths")
{
    checkRoundTrip({}, GENERATE(as<QString>(), "a b.sqlite", "it's \"so\".sqlite", "données.sqlite",
                                "🏊 club.sqlite", "file:a?mode=memory.sqlite", "100%.sqlite"));
}

TEST_CASE("A database of 0 bytes gives one empty page")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("empty.sqlite"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    auto snapshot = DatabaseSnapshot::open(file.fileName(), true, {});
    REQUIRE(snapshot);
    copyTo(**snapshot, folder.filePath("copy.sqlite"));
    SQLite::Database copy(folder.filePath("copy.sqlite").toStdString());
    CHECK(copy.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0);
    CHECK(QFile(file.fileName()).size() == 0);
}

TEST_CASE("A commit that is still in the WAL is inside")
{
    const QTemporaryDir folder;
    const QString source = folder.filePath("club.sqlite");
    writeDatabase(source, {.journalMode = "wal"});
    SQLite::Database open(source.toStdString(), SQLite::OPEN_READWRITE);
    open.exec("PRAGMA wal_autocheckpoint=0; INSERT INTO sale VALUES(100000, 'late', 1)");
    REQUIRE(QFile(source + "-wal").size() > 0);

    auto snapshot = DatabaseSnapshot::open(source, true, {});
    REQUIRE(snapshot);
    copyTo(**snapshot, folder.filePath("copy.sqlite"));
    CHECK(contentOf(folder.filePath("copy.sqlite")).contains("100000late1"));
}

TEST_CASE("A hot journal of a crashed writer is rolled back, not archived")
{
    const QTemporaryDir folder;
    const QString source = folder.filePath("club.sqlite");
    writeDatabase(source, {});
    const QString before = contentOf(source);
    {
        // A crash: the files as they stand in the middle of a transaction that has spilled.
        SQLite::Database crashing(source.toStdString(), SQLite::OPEN_READWRITE);
        crashing.exec("PRAGMA cache_size=2; BEGIN; UPDATE sale SET cents = -1");
        REQUIRE(QFile::copy(source, folder.filePath("crashed.sqlite")));
        REQUIRE(QFile::copy(source + "-journal", folder.filePath("crashed.sqlite-journal")));
        crashing.exec("ROLLBACK");
    }
    auto snapshot = DatabaseSnapshot::open(folder.filePath("crashed.sqlite"), true, {});
    REQUIRE(snapshot);
    copyTo(**snapshot, folder.filePath("copy.sqlite"));
    CHECK(contentOf(folder.filePath("copy.sqlite")) == before);
}

TEST_CASE("A snapshot holds exactly one committed state while writers go on")
{
    const QByteArray journalMode = GENERATE(as<QByteArray>(), "wal", "delete");
    const QTemporaryDir folder;
    const QString source = folder.filePath("club.sqlite");
    writeDatabase(source, {.journalMode = journalMode, .rows = 20'000});
    {
        SQLite::Database database(source.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("CREATE TABLE ledger(side TEXT, cents INTEGER);"
                      "INSERT INTO ledger VALUES('debit', 0), ('credit', 0)");
    }
    std::atomic<bool> stop = false;
    std::atomic<int> commits = 0;
    std::thread writer([&] {
        SQLite::Database database(source.toStdString(), SQLite::OPEN_READWRITE);
        database.setBusyTimeout(10'000);
        while (!stop) {
            database.exec("BEGIN IMMEDIATE; UPDATE ledger SET cents = cents + 1 WHERE side='debit';"
                          "INSERT INTO photo(image) VALUES(randomblob(5000));"
                          "UPDATE ledger SET cents = cents - 1 WHERE side='credit'; COMMIT");
            ++commits;
        }
    });
    for (int round = 0; round < 5; ++round) {
        const int before = commits;
        while (commits < before + 5)
            std::this_thread::yield();
        auto snapshot = DatabaseSnapshot::open(source, true, {});
        REQUIRE(snapshot);
        Result<qint64> seen = (*snapshot)->checker().integer("SELECT max(cents) FROM ledger");
        const QString copy = folder.filePath(QString("copy%1.sqlite").arg(round));
        copyTo(**snapshot, copy);
        snapshot->reset();
        SQLite::Database database(copy.toStdString());
        CHECK(database.execAndGet("SELECT sum(cents) FROM ledger").getInt() == 0);
        // Both connections of the snapshot saw the same commit.
        REQUIRE(seen);
        CHECK(database.execAndGet("SELECT max(cents) FROM ledger").getInt64() == *seen);
    }
    stop = true;
    writer.join();
}

TEST_CASE("Nothing in the source changes, not a byte")
{
    const QTemporaryDir folder;
    const QString source = folder.filePath("club.sqlite");
    writeDatabase(source, {});
    const auto bytes = [&] {
        QFile file(source);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    {
        auto snapshot = DatabaseSnapshot::open(source, true, {});
        REQUIRE(snapshot);
        copyTo(**snapshot, folder.filePath("copy.sqlite"));
        CHECK_FALSE((*snapshot)->checker().execute("DELETE FROM sale"));
    }
    CHECK(bytes() == before);
}

TEST_CASE("An error of the sink and a cancel end the copy with what they say")
{
    class Refusing final : public PageSink
    {
    public:
        Result<void> firstPage(QByteArrayView) override { return {}; }
        Result<void> nextPages(QByteArrayView) override
        {
            return fail(ErrorKind::NotEnoughRoom, "/stick");
        }
    };
    const QTemporaryDir folder;
    const QString source = folder.filePath("club.sqlite");
    writeDatabase(source, {});
    CancelSource cancel;
    auto snapshot = DatabaseSnapshot::open(source, false, cancel.get_token());
    REQUIRE(snapshot);

    Refusing refusing;
    const Result<void> refused = (*snapshot)->copy(refusing, [](qint64) {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotEnoughRoom);

    cancel.request_stop();
    FilePageSink sink;
    const Result<void> cancelled = (*snapshot)->copy(sink, [](qint64) {});
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
}
