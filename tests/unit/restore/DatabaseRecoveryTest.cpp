#include "restore/DatabaseRecovery.h"
#include "support/TestDatabase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Wreck
{
    explicit Wreck(const DatabaseShape &shape = {})
    {
        writeDatabase(path, shape);
        QFile empty(target);
        REQUIRE(empty.open(QIODevice::WriteOnly));
    }
    void sql(const char *text) const
    {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        database.exec(text);
    }
    [[nodiscard]] int number(const char *text, const QString &of) const
    {
        SQLite::Database database(of.toStdString());
        return database.execAndGet(text).getInt();
    }
    /// The pages of a table, or an index, from `first` on.
    void overwrite(int firstPage, int pages, char with = '\0') const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(qint64(firstPage - 1) * 4096));
        REQUIRE(file.write(QByteArray(pages * 4096, with)) == pages * 4096);
    }
    Result<RecoveryReport> recover(const RecoveryOptions &options = {})
    {
        auto damaged
            = SqliteConnection::open(path, SqliteConnection::Access::Immutable, cancel.get_token());
        REQUIRE(damaged);
        return recoverDatabase(**damaged, target, options, cancel.get_token());
    }
    [[nodiscard]] static RecoveredTable table(const RecoveryReport &report, const QString &name)
    {
        const auto found = std::ranges::find(report.tables, name, &RecoveredTable::table);
        REQUIRE(found != report.tables.end());
        return *found;
    }

    QTemporaryDir folder;
    QString path = folder.filePath("wreck.sqlite");
    QString target = folder.filePath("new.sqlite");
    CancelSource cancel;
};

} // namespace

TEST_CASE("Of an undamaged database everything is got, its indexes, views and triggers too")
{
    Wreck wreck;
    wreck.sql("CREATE VIEW cheap AS SELECT * FROM sale WHERE cents < 100;"
              "CREATE TRIGGER no_more BEFORE DELETE ON sale BEGIN SELECT RAISE(ABORT, 'no'); END;"
              "CREATE TABLE pair(a TEXT, b INTEGER, PRIMARY KEY(b, a)) WITHOUT ROWID;"
              "INSERT INTO pair SELECT what, id FROM sale;"
              "CREATE TABLE bare(rowid TEXT, other); INSERT INTO bare VALUES('x', 1);"
              "CREATE VIRTUAL TABLE words USING fts5(body); INSERT INTO words VALUES('lost found');"
              "PRAGMA user_version=7");
    const Result<RecoveryReport> report = wreck.recover();
    REQUIRE(report);
    CHECK(report->notMade.isEmpty());
    CHECK(std::ranges::all_of(report->tables, &RecoveredTable::isWhole));
    CHECK(contentOf(wreck.target) == contentOf(wreck.path));
    CHECK(wreck.number("SELECT count(*) FROM pair", wreck.target) == 2000);
    CHECK(wreck.number("SELECT count(*) FROM bare", wreck.target) == 1);
    CHECK(wreck.number("PRAGMA user_version", wreck.target) == 7);
    CHECK(wreck.number("SELECT count(*) FROM sqlite_schema WHERE type IN('view','trigger','index')"
                       " AND sql NOT NULL",
                       wreck.target)
          == 3);
    CHECK(wreck.number("SELECT count(*) FROM words WHERE words MATCH 'found'", wreck.target) == 1);
}

TEST_CASE("Rows before, between and behind damaged pages are got, and the loss is said")
{
    Wreck wreck({.rows = 20000});
    const int root
        = wreck.number("SELECT rootpage FROM sqlite_schema WHERE name = 'sale'", wreck.path);
    REQUIRE(root > 0);
    wreck.overwrite(30, 2);
    wreck.overwrite(60, 1, 'x');
    RecoveryOptions options;
    options.expected = {{"sale", 20000}, {"photo", 20}, {"gone", 5}};
    const Result<RecoveryReport> report = wreck.recover(options);
    REQUIRE(report);
    const RecoveredTable sale = Wreck::table(*report, "sale");
    CHECK_FALSE(sale.isWhole);
    CHECK(sale.rows > 19000);
    CHECK(sale.rows < 20000);
    CHECK(sale.expected == 20000);
    CHECK(wreck.number("SELECT count(*) FROM sale WHERE what <> 'entrée ' || id", wreck.target)
          == 0);
    CHECK(wreck.number("SELECT max(id) FROM sale", wreck.target) == 20000);
    CHECK(wreck.number("SELECT count(*) FROM sale", wreck.target) == sale.rows);
    CHECK(Wreck::table(*report, "gone").rows == 0);
}

TEST_CASE("Where the first or the last page of a table is damaged, the others are got")
{
    Wreck wreck({.rows = 20000});
    const bool isFirst = GENERATE(true, false);
    const QByteArray leaf = "SELECT pageno FROM dbstat WHERE name = 'sale' AND pagetype = 'leaf' "
                            "ORDER BY path "
                            + QByteArray(isFirst ? "ASC" : "DESC") + " LIMIT 1";
    wreck.overwrite(wreck.number(leaf.constData(), wreck.path), 1);
    const Result<RecoveryReport> report = wreck.recover();
    REQUIRE(report);
    const RecoveredTable sale = Wreck::table(*report, "sale");
    CHECK_FALSE(sale.isWhole);
    CHECK(sale.rows > 19000);
    CHECK(sale.rows < 20000);
}

TEST_CASE("Of a damaged table WITHOUT ROWID both ends are got")
{
    Wreck wreck({.rows = 0});
    wreck.sql("CREATE TABLE pair(a TEXT, b INTEGER, PRIMARY KEY(b)) WITHOUT ROWID;"
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
              "INSERT INTO pair SELECT 'entrée ' || i, i FROM n");
    const int pages = wreck.number("PRAGMA page_count", wreck.path);
    wreck.overwrite(pages / 2, 1);
    const Result<RecoveryReport> report = wreck.recover();
    REQUIRE(report);
    const RecoveredTable pair = Wreck::table(*report, "pair");
    CHECK_FALSE(pair.isWhole);
    CHECK(pair.rows > 15000);
    CHECK(wreck.number("SELECT min(b) FROM pair", wreck.target) == 1);
    CHECK(wreck.number("SELECT max(b) FROM pair", wreck.target) == 20000);
}

TEST_CASE("Where the first page is lost nothing can be had, and that is said")
{
    Wreck wreck;
    wreck.overwrite(1, 1);
    const Result<RecoveryReport> report = wreck.recover();
    REQUIRE_FALSE(report);
    CHECK((report.error().kind == ErrorKind::SourceNotDatabase
           || report.error().kind == ErrorKind::SourceDamaged));
}

TEST_CASE("A recovery is cancelled")
{
    Wreck wreck({.rows = 20000});
    RecoveryOptions options;
    options.progress = [&](qint64) { wreck.cancel.request_stop(); };
    const Result<RecoveryReport> report = wreck.recover(options);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
}
