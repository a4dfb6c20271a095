#include "restore/Comparison.h"
#include "restore/CsvExport.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <sqlite3.h>

using namespace vesper;

namespace {

/// Two databases that are made by SQL, and what a comparison says of them.
struct Two
{
    Two(const std::string &then, const std::string &now)
    {
        write("then.sqlite", then);
        write("now.sqlite", now);
    }
    void write(const QString &name, const std::string &sql) const
    {
        SQLite::Database database(folder.filePath(name).toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
    }
    [[nodiscard]] std::unique_ptr<SqliteConnection> open(const QString &name) const
    {
        auto connection = SqliteConnection::open(
            folder.filePath(name), SqliteConnection::Access::QueryOnly, cancel.get_token());
        REQUIRE(connection);
        return std::move(*connection);
    }
    [[nodiscard]] Result<std::vector<TableDifference>> run() const
    {
        const auto then = open("then.sqlite");
        const auto now = open("now.sqlite");
        return compareDatabases(*then, *now, options);
    }
    [[nodiscard]] TableDifference table(const QString &name = "t") const
    {
        const auto differences = run();
        REQUIRE(differences);
        const auto found = std::ranges::find(*differences, name, &TableDifference::table);
        REQUIRE(found != differences->end());
        return *found;
    }

    QTemporaryDir folder;
    CancelSource cancel;
    ComparisonOptions options;
};

struct Counts
{
    qint64 lost;
    qint64 back;
    qint64 differing;
    qint64 same;
    bool operator==(const Counts &) const = default;
};

Counts countsOf(const TableDifference &difference)
{
    return {difference.onlyNow, difference.onlyThen, difference.differing, difference.same};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Rows belong together by their primary key, in every kind of table")
{
    const std::string definition = GENERATE(
        "id INTEGER PRIMARY KEY, v", "id TEXT PRIMARY KEY, v", "v, id TEXT PRIMARY KEY DESC",
        "id TEXT PRIMARY KEY COLLATE NOCASE, v", "id PRIMARY KEY, v");
    const std::string ending = GENERATE("", " WITHOUT ROWID");
    INFO(definition << ending);
    const std::string table = "CREATE TABLE t(" + definition + ")" + ending + ";";
    const Two two(table + "INSERT INTO t(id, v) VALUES(1,'a'),(2,'b'),(3,'c'),(5,'e')",
                  table + "INSERT INTO t(id, v) VALUES(5,'e'),(2,'B'),(1,'a'),(4,'d'),(6,'f')");
    CHECK(countsOf(two.table()) == Counts{.lost = 2, .back = 1, .differing = 1, .same = 2});
    CHECK_FALSE(two.table().isSame());
}

TEST_CASE("A key of several columns counts as a whole")
{
    const std::string table = "CREATE TABLE t(a, b, v, PRIMARY KEY(b, a)) WITHOUT ROWID;";
    const Two two(table + "INSERT INTO t VALUES(1,1,'x'),(1,2,'y'),(2,1,'z')",
                  table + "INSERT INTO t VALUES(1,1,'x'),(2,2,'y'),(2,1,'w')");
    CHECK(countsOf(two.table()) == Counts{.lost = 1, .back = 1, .differing = 1, .same = 1});
}

TEST_CASE("Rows without a key are compared as a whole, as often as they are there")
{
    const std::string table = "CREATE TABLE t(a, b);";
    const Two two(table + "INSERT INTO t VALUES(1,'x'),(1,'x'),(1,'x'),(2,NULL),(3,'z')",
                  table + "INSERT INTO t VALUES(3,'y'),(2,NULL),(1,'x')");
    CHECK(countsOf(two.table()) == Counts{.lost = 1, .back = 3, .differing = 0, .same = 2});
}

TEST_CASE("Values are the same only with their type; blobs, numbers and nothing among them")
{
    const std::string table = "CREATE TABLE t(id INTEGER PRIMARY KEY, v);";
    const Two two(table
                      + "INSERT INTO t VALUES(1,x'00ff00'),(2,x''),(3,NULL),(4,1),(5,'1'),"
                        "(6,9007199254740993),(7,1.5),(8,'é')",
                  table
                      + "INSERT INTO t VALUES(1,x'00ff01'),(2,''),(3,NULL),(4,1.0),(5,1),"
                        "(6,9007199254740992.0),(7,1.5),(8,'é')");
    CHECK(countsOf(two.table()) == Counts{.lost = 0, .back = 0, .differing = 5, .same = 3});
}

TEST_CASE("Keys of all types meet in one order")
{
    const std::string table = "CREATE TABLE t(k PRIMARY KEY, v);";
    const std::string keys = "(NULL,1),(-3,1),(2.5,1),(9223372036854775807,1),('Z',1),('a',1),"
                             "('é',1),('𝄞',1),('ﬁ',1),(x'',1),(x'00',1),(x'ff',1)";
    const std::string encoding = GENERATE("UTF-8", "UTF-16le", "UTF-16be");
    const Two two(table + "INSERT INTO t VALUES" + keys,
                  "PRAGMA encoding='" + encoding + "';" + table + "INSERT INTO t VALUES" + keys);
    CHECK(countsOf(two.table()) == Counts{.lost = 0, .back = 0, .differing = 0, .same = 12});
}

TEST_CASE("Tables and columns that only one side has are named")
{
    const Two two("CREATE TABLE t(id INTEGER PRIMARY KEY, gone, v);"
                  "INSERT INTO t VALUES(1,'old','a'),(2,'old','b');"
                  "CREATE TABLE then_only(a); INSERT INTO then_only VALUES(1),(2)",
                  "CREATE TABLE t(v, id INTEGER PRIMARY KEY, added);"
                  "INSERT INTO t VALUES('a',1,'new'),('c',2,'new');"
                  "CREATE TABLE now_only(a); INSERT INTO now_only VALUES(1),(2),(3)");
    const TableDifference table = two.table();
    CHECK(countsOf(table) == Counts{.lost = 0, .back = 0, .differing = 1, .same = 1});
    CHECK(table.columnsOnlyThen == QStringList{"gone"});
    CHECK(table.columnsOnlyNow == QStringList{"added"});
    CHECK(two.table("then_only").onlyThen == 2);
    CHECK_FALSE(two.table("then_only").isInNow);
    CHECK(two.table("now_only").onlyNow == 3);
    CHECK_FALSE(two.table("now_only").isInThen);
}

TEST_CASE("Another primary key than before does not make pairs that never were")
{
    const Two two("CREATE TABLE t(a INTEGER PRIMARY KEY, b); INSERT INTO t VALUES(1,7),(2,8)",
                  "CREATE TABLE t(a, b INTEGER PRIMARY KEY); INSERT INTO t VALUES(1,7),(3,8)");
    CHECK(countsOf(two.table()) == Counts{.lost = 1, .back = 1, .differing = 0, .same = 1});
}

TEST_CASE("Two tables with nothing in common but their name are lost and come back")
{
    const Two two("CREATE TABLE t(a); INSERT INTO t VALUES(1),(2)",
                  "CREATE TABLE t(b); INSERT INTO t VALUES(1)");
    CHECK(countsOf(two.table()) == Counts{.lost = 1, .back = 2, .differing = 0, .same = 0});
}

TEST_CASE("Names that need quoting, views and SQLite's own tables do no harm")
{
    const std::string sql
        = "CREATE TABLE \"a \"\"b\" (\"the key\" INTEGER PRIMARY KEY AUTOINCREMENT,"
          " \"select\" TEXT, twice AS (\"select\" || \"select\"));"
          "CREATE VIEW v AS SELECT 1; INSERT INTO \"a \"\"b\" VALUES(1,'x')";
    const Two two(sql, sql);
    const auto differences = two.run();
    REQUIRE(differences);
    REQUIRE(differences->size() == 1);
    CHECK(differences->front().isSame());
    CHECK(differences->front().same == 1);
}

TEST_CASE("What needs the application's own functions is said, and the rest is compared")
{
    const std::string sql = "CREATE TABLE t(id INTEGER PRIMARY KEY); INSERT INTO t VALUES(1)";
    const Two two(sql, sql);
    for (const char *name : {"then.sqlite", "now.sqlite"}) {
        SQLite::Database database(two.folder.filePath(name).toStdString(), SQLite::OPEN_READWRITE);
        sqlite3_create_collation(database.getHandle(), "house", SQLITE_UTF8, nullptr,
                                 [](void *, int, const void *, int, const void *) { return 0; });
        database.exec("CREATE TABLE own(id TEXT COLLATE house PRIMARY KEY) WITHOUT ROWID");
    }
    CHECK(two.table("t").isSame());
    CHECK_FALSE(two.table("own").isSame());
    CHECK_FALSE(two.table("own").problem.isEmpty());
}

TEST_CASE("A comparison can be cancelled")
{
    Two two("CREATE TABLE t(id INTEGER PRIMARY KEY); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
            "SELECT i + 1 FROM n WHERE i < 50000) INSERT INTO t SELECT i FROM n",
            "CREATE TABLE t(id INTEGER PRIMARY KEY)");
    two.options.progress = [&](qint64) { two.cancel.request_stop(); };
    CHECK(two.run().error().kind == ErrorKind::Cancelled);
}

TEST_CASE("The rows that only now has are written as CSV that a spreadsheet understands")
{
    Two two("CREATE TABLE sale(id INTEGER PRIMARY KEY, what TEXT, extra);"
            "CREATE TABLE \"tër/m\"(a); INSERT INTO sale VALUES(1,'bread',NULL)",
            "CREATE TABLE sale(id INTEGER PRIMARY KEY, what TEXT, extra);"
            "CREATE TABLE \"tër/m\"(a);"
            "INSERT INTO sale VALUES(1,'bread',NULL),(2,'\"cake\", big',x'0aff'),(3,'thé',1.5);"
            "INSERT INTO \"tër/m\" VALUES('two' || char(10) || 'lines')");
    REQUIRE(QDir(two.folder.path()).mkdir("csv"));
    CsvExport csv(two.folder.filePath("csv"));
    two.options.lostRows = &csv;
    REQUIRE(two.run());
    const Result<QStringList> files = csv.finish();
    REQUIRE(files);
    CHECK(
        *files
        == QStringList{two.folder.filePath("csv/sale.csv"), two.folder.filePath("csv/ter_m.csv")});
    CHECK(contentOf(files->first())
          == QByteArray(
              "\xEF\xBB\xBFid,what,extra\r\n2,\"\"\"cake\"\", big\",0aff\r\n3,thé,1.5\r\n"));
    CHECK(contentOf(files->last())
          == QByteArray("\xEF\xBB\xBF"
                        "a\r\n\"two\nlines\"\r\n"));

    CsvExport again(two.folder.filePath("csv"));
    two.options.lostRows = &again;
    const auto refused = two.run();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::TargetExists);
    CHECK(QDir(two.folder.filePath("csv")).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("Where the comma is the decimal point, a spreadsheet expects semicolons")
{
    CHECK(separatorFor(QLocale("da_DK")) == ';');
    CHECK(separatorFor(QLocale("fr_FR")) == ';');
    CHECK(separatorFor(QLocale("en_GB")) == ',');

    Two two("CREATE TABLE sale(id INTEGER PRIMARY KEY, what TEXT, price)",
            "CREATE TABLE sale(id INTEGER PRIMARY KEY, what TEXT, price);"
            "INSERT INTO sale VALUES(1,'bread, white',1.5),(2,'milk; half',1234567.25)");
    REQUIRE(QDir(two.folder.path()).mkdir("csv"));
    CsvExport csv(two.folder.filePath("csv"),
                  {.separator = ';', .fileName = [](const QString &) { return "Varer æøå"; }});
    two.options.lostRows = &csv;
    REQUIRE(two.run());
    const Result<QStringList> files = csv.finish();
    REQUIRE(files);
    CHECK(*files == QStringList{two.folder.filePath("csv/Varer æøå.csv")});
    CHECK(contentOf(files->front())
          == QByteArray("\xEF\xBB\xBFid;what;price\r\n1;bread, white;1.5\r\n"
                        "2;\"milk; half\";1234567.25\r\n"));
}

TEST_CASE("Rows that would get older content are handed on as they are now")
{
    struct Changed final : LostRows
    {
        QStringList lost;
        QStringList changed;
        Result<void> take(const QString &table, const QStringList &, sqlite3_stmt *row) override
        {
            lost << table + ' ' + reinterpret_cast<const char *>(sqlite3_column_text(row, 1));
            return {};
        }
        Result<void> takeChanged(const QString &table, const QStringList &,
                                 sqlite3_stmt *row) override
        {
            changed << table + ' ' + reinterpret_cast<const char *>(sqlite3_column_text(row, 1));
            return {};
        }
    };
    Two two("CREATE TABLE sale(id INTEGER PRIMARY KEY, what TEXT);"
            "INSERT INTO sale VALUES(1,'bread'),(2,'milk'),(3,'tea')",
            "CREATE TABLE sale(id INTEGER PRIMARY KEY, what TEXT);"
            "INSERT INTO sale VALUES(1,'bread'),(2,'milk, whole'),(4,'coffee')");
    Changed changed;
    two.options.lostRows = &changed;
    REQUIRE(two.run());
    CHECK(changed.lost == QStringList{"sale coffee"});
    CHECK(changed.changed == QStringList{"sale milk, whole"});
}
