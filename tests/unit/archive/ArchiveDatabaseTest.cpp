#include "archive/ArchiveVfs.h"
#include "base/SqliteConnection.h"
#include "support/TestArchive.h"
#include "support/TestDatabase.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <sqlite3.h>
#include <thread>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A database that was put into an archive and is opened there.
struct Archived
{
    explicit Archived(const DatabaseShape &shape, const CancelToken &cancel = {})
    {
        writeDatabase(source, shape);
        TestArchive archive(path);
        archive.addDatabase(source);
        archive.finish();
        const auto reader = ArchiveReader::open(path);
        REQUIRE(reader);
        auto opened = ArchiveDatabase::open(*reader, 0, cancel);
        REQUIRE(opened);
        database = std::move(*opened);
    }

    QTemporaryDir folder;
    QString source = folder.filePath("club.sqlite");
    QString path = folder.filePath("a.zip");
    std::unique_ptr<ArchiveDatabase> database;
};

/// All rows as one text; what went wrong where something did.
QString answer(sqlite3 *database, const QByteArray &sql)
{
    const Statement statement = prepare(database, sql);
    QString text;
    int code = statement ? sqlite3_step(statement.get()) : sqlite3_errcode(database);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get()))
        for (int column = 0; column < sqlite3_column_count(statement.get()); ++column)
            text += QString::fromUtf8(reinterpret_cast<const char *>(
                        sqlite3_column_text(statement.get(), column)))
                    + '|';
    return code == SQLITE_DONE ? text : "error: " + QString::fromUtf8(sqlite3_errmsg(database));
}

QString answerOfFile(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK);
    const QString text = answer(database, sql);
    sqlite3_close(database);
    return text;
}

} // namespace

TEST_CASE("A database inside an archive answers as the original does")
{
    const int pageSize = GENERATE(512, 1024, 2048, 4096, 8192, 16'384, 32'768, 65'536);
    const QByteArray journalMode = GENERATE(as<QByteArray>(), "delete", "wal");
    CAPTURE(pageSize, journalMode.toStdString());
    const Archived archived({.pageSize = pageSize,
                             .journalMode = journalMode,
                             .autoVacuum = 2,
                             .rows = 6000,
                             .freePages = true});
    for (const char *sql : {
             "SELECT sql FROM sqlite_schema ORDER BY name",
             "SELECT count(*), sum(cents), min(what), max(what) FROM sale",
             "SELECT id, what, cents FROM sale WHERE what > 'entrée 5' ORDER BY what LIMIT 50",
             "SELECT a.id FROM sale a JOIN sale b ON a.id = b.id * 2 ORDER BY b.what DESC",
             "SELECT id, hex(image) FROM photo ORDER BY image",
             "PRAGMA page_size",
             "PRAGMA page_count",
             "PRAGMA freelist_count",
             "PRAGMA integrity_check",
         }) {
        INFO(sql);
        const QString expected = answerOfFile(archived.source, sql);
        CHECK_FALSE(expected.startsWith("error"));
        CHECK(answer(archived.database->handle(), sql) == expected);
    }
    CHECK_FALSE(archived.database->failure());
}

TEST_CASE("Sorting more than the cache holds needs no temporary file")
{
    const Archived archived({.rows = 60'000});
    sqlite3 *handle = archived.database->handle();
    answer(handle, "PRAGMA cache_size=10");
    const QByteArray sql
        = "SELECT id FROM (SELECT id, what || printf('%0200d', id * 7919 % 60013) AS k"
          " FROM sale) ORDER BY k DESC, id";
    const QString sorted = answer(handle, sql);
    CHECK(sorted == answerOfFile(archived.source, sql));
    CHECK(sorted.count('|') == 60'000);
}

TEST_CASE("Nothing in an archive can be changed")
{
    const Archived archived({.rows = 10});
    sqlite3 *handle = archived.database->handle();
    for (const char *sql : {"DELETE FROM sale", "CREATE TABLE x(y)", "UPDATE sale SET cents = 0",
                            "VACUUM", "PRAGMA user_version=7"})
        answer(handle, sql);
    answer(handle, "PRAGMA query_only=OFF");
    CHECK(answer(handle, "DELETE FROM sale").startsWith("error"));
    CHECK(answer(handle, "SELECT count(*) FROM sale") == "10|");
    CHECK(answer(handle, "PRAGMA user_version") == "0|");
}

TEST_CASE("A question from an archive reaches no other file and no address of its own")
{
    const Archived archived({.rows = 10});
    sqlite3 *handle = archived.database->handle();
    const QByteArray other = QFile::encodeName(archived.source);
    for (const QByteArray &sql :
         {"ATTACH 'file:" + other + "?vfs=unix' AS other", "ATTACH '" + other + "' AS other",
          QByteArray("ATTACH ':memory:' AS other"),
          QByteArray("SELECT fts3_tokenizer('simple', x'4141414141414141')"),
          QByteArray("SELECT load_extension('/lib/x86_64-linux-gnu/libm.so.6')")}) {
        INFO(sql.toStdString());
        CHECK(answer(handle, sql).startsWith("error"));
    }
}

TEST_CASE("In an archive it is the moment when it was made")
{
    const Archived archived({.rows = 10});
    sqlite3 *handle = archived.database->handle();
    CHECK(answer(handle, "SELECT datetime('now'), date('now')")
          == "2026-11-21 17:42:07|2026-11-21|");
    CHECK(answer(handle, "SELECT current_timestamp") == "2026-11-21 17:42:07|");
}

TEST_CASE("A question that never ends is ended by a cancel, also one that came before it")
{
    CancelSource cancel;
    const Archived archived({.rows = 10}, cancel.get_token());
    const QByteArray endless
        = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c";
    QElapsedTimer elapsed;
    elapsed.start();
    std::thread soon([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        cancel.request_stop();
    });
    CHECK(answer(archived.database->handle(), endless) == "error: interrupted");
    soon.join();
    CHECK(answer(archived.database->handle(), endless) == "error: interrupted");
    CHECK(elapsed.elapsed() < 5000);
}

TEST_CASE("An entry that is no database is refused with SQLite's reason")
{
    const QTemporaryDir folder;
    TestArchive archive(folder.filePath("a.zip"));
    archive.addFile("files/a", QByteArray(8192, 'x'));
    archive.finish();
    const auto reader = ArchiveReader::open(folder.filePath("a.zip"));
    REQUIRE(reader);
    const auto database = ArchiveDatabase::open(*reader, 0);
    REQUIRE_FALSE(database);
    CHECK(database.error().kind == ErrorKind::ArchiveDamaged);
    CHECK(database.error().detail == "file is not a database");
}

TEST_CASE("A block that cannot be read is told as such, and not as an answer")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.zip");
    writeDatabase(folder.filePath("club.sqlite"), {.rows = 20'000});
    TestArchive archive(path);
    archive.addDatabase(folder.filePath("club.sqlite"));
    archive.finish();
    const auto reader = ArchiveReader::open(path);
    REQUIRE(reader);
    const std::size_t middle = (*reader)->manifest().entries[0].blocks.size() / 2;
    const ArchiveReader::Extent where = (*reader)->extent(0, middle);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(where.offset));
    REQUIRE(file.write(QByteArray(where.length, '\xff')) == where.length);
    file.close();

    const auto database = ArchiveDatabase::open(*reader, 0);
    REQUIRE(database);
    CHECK(answer((*database)->handle(), "SELECT sum(length(what)) FROM sale").startsWith("error"));
    REQUIRE((*database)->failure());
    CHECK((*database)->failure()->kind == ErrorKind::ArchiveDamaged);
}
