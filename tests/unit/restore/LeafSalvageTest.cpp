#include "restore/DatabaseRecovery.h"
#include "support/TestDatabase.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A database that is damaged page by page, and what is got of it.
struct Wreck
{
    explicit Wreck(const DatabaseShape &shape)
        : pageSize(shape.pageSize)
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
    [[nodiscard]] static int number(const QString &of, const char *text)
    {
        SQLite::Database database(of.toStdString());
        return database.execAndGet(text).getInt();
    }
    [[nodiscard]] std::vector<int> pages(const char *table, const char *type) const
    {
        SQLite::Database database(path.toStdString());
        SQLite::Statement rows(
            database, "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno");
        rows.bind(1, table);
        rows.bind(2, type);
        std::vector<int> found;
        while (rows.executeStep())
            found.push_back(rows.getColumn(0).getInt());
        return found;
    }
    void overwrite(int page, const QByteArray &with) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(qint64(page - 1) * pageSize));
        REQUIRE(file.write(with) == with.size());
    }
    void wipe(int page) const { overwrite(page, QByteArray(pageSize, '\0')); }
    void cutOffFrom(int page) const { REQUIRE(QFile::resize(path, qint64(page - 1) * pageSize)); }
    [[nodiscard]] RecoveryReport recover() const
    {
        const auto damaged = SqliteConnection::open(path, SqliteConnection::Access::Immutable, {});
        REQUIRE(damaged);
        const auto report = recoverDatabase(**damaged, target, {}, {});
        REQUIRE(report);
        REQUIRE(number(target, "SELECT count(*) FROM pragma_integrity_check "
                               "WHERE integrity_check = 'ok'")
                == 1);
        return *report;
    }
    [[nodiscard]] static qint64 rowsOf(const RecoveryReport &report, const QString &table)
    {
        const auto found = std::ranges::find(report.tables, table, &RecoveredTable::table);
        REQUIRE(found != report.tables.end());
        CHECK_FALSE(found->isWhole);
        return found->rows;
    }

    int pageSize;
    QTemporaryDir folder;
    QString path = folder.filePath("wreck.sqlite");
    QString target = folder.filePath("new.sqlite");
};

} // namespace

TEST_CASE("Rows below an inner page that is lost are got, whatever the size of the pages")
{
    const int pageSize = GENERATE(512, 4096, 65536);
    const int autoVacuum = GENERATE(0, 1);
    const Wreck wreck({.pageSize = pageSize, .autoVacuum = autoVacuum, .rows = 20000});
    for (const int inner : wreck.pages("sale", "internal"))
        wreck.wipe(inner);
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::rowsOf(report, "sale") == 20000);
    CHECK(report.strayRows == 0);
    CHECK(Wreck::number(wreck.target, "SELECT count(*) FROM sale "
                                      "WHERE what = 'entrée ' || id AND cents = id * 7")
          == 20000);
}

TEST_CASE("Of a database that was cut off every row before the cut is got")
{
    const Wreck wreck({.pageSize = 512, .rows = 20000});
    const std::vector<int> inner = wreck.pages("sale", "internal");
    const std::vector<int> leaves = wreck.pages("sale", "leaf");
    const int cut = leaves[leaves.size() / 3];
    REQUIRE(std::ranges::any_of(inner, [cut](int page) { return page >= cut; }));
    const QByteArray before
        = "SELECT sum(ncell) FROM dbstat WHERE name = 'sale' AND pagetype = 'leaf' AND pageno < "
          + QByteArray::number(cut);
    const int rows = Wreck::number(wreck.path, before.constData());
    wreck.cutOffFrom(cut);
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::rowsOf(report, "sale") == rows);
    CHECK(Wreck::number(wreck.target, "SELECT count(*) FROM sale "
                                      "WHERE what = 'entrée ' || id AND cents = id * 7")
          == rows);
}

TEST_CASE("Lost rows go where their values fit, with what they keep on further pages")
{
    const Wreck wreck({.rows = 2000});
    wreck.sql("INSERT INTO photo SELECT id + 100000, randomblob(9000) FROM sale LIMIT 500;"
              "CREATE TABLE copy AS SELECT id, hex(image) AS image FROM photo;");
    const QString intact = wreck.folder.filePath("intact.sqlite");
    REQUIRE(QFile::copy(wreck.path, intact));
    for (const char *table : {"sale", "photo"})
        for (const int inner : wreck.pages(table, "internal"))
            wreck.wipe(inner);
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::rowsOf(report, "photo") == 520);
    CHECK(contentOf(wreck.target) == contentOf(intact));
}

TEST_CASE("Lost rows from before a column was added get its default")
{
    const Wreck wreck({.rows = 20000});
    wreck.sql("ALTER TABLE sale ADD COLUMN currency TEXT NOT NULL DEFAULT 'EUR';"
              "UPDATE sale SET currency = 'DKK' WHERE id % 2 = 0");
    for (const int inner : wreck.pages("sale", "internal"))
        wreck.wipe(inner);
    CHECK(Wreck::rowsOf(wreck.recover(), "sale") == 20000);
    CHECK(Wreck::number(wreck.target, "SELECT count(*) FROM sale WHERE currency = 'EUR'") == 10000);
}

TEST_CASE("Rows that could be of two tables are kept apart, not guessed")
{
    const Wreck wreck({.rows = 20000});
    wreck.sql("CREATE TABLE refund AS SELECT * FROM sale LIMIT 0;"
              "DROP TABLE refund;"
              "CREATE TABLE refund(id INTEGER PRIMARY KEY, why TEXT, cents INTEGER);"
              "INSERT INTO refund SELECT id, 'back ' || id, cents FROM sale;"
              "CREATE TABLE lost_and_found(x)");
    for (const char *table : {"sale", "refund"})
        for (const int inner : wreck.pages(table, "internal"))
            wreck.wipe(inner);
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::rowsOf(report, "sale") == 0);
    CHECK(report.strayTable == "lost_and_found_0");
    CHECK(report.strayRows == 40000);
    CHECK(Wreck::number(wreck.target, "SELECT count(*) FROM lost_and_found_0 "
                                      "WHERE c1 IN('entrée ' || id, 'back ' || id) AND c2 = id * 7")
          == 40000);
}

TEST_CASE("Rows that had been deleted do not come back out of free pages")
{
    const Wreck wreck({.rows = 20000});
    wreck.sql("PRAGMA secure_delete = OFF; DELETE FROM sale WHERE id > 10000");
    REQUIRE(Wreck::number(wreck.path, "PRAGMA freelist_count") > 20);
    for (const int inner : wreck.pages("sale", "internal"))
        wreck.wipe(inner);
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::rowsOf(report, "sale") == 10000);
}

TEST_CASE("Pages of nonsense are never read past, and what is got of them is a sound database")
{
    QRandomGenerator random(20261122);
    const Wreck wreck({.pageSize = 1024, .rows = 3000});
    const std::vector<int> leaves = wreck.pages("sale", "leaf");
    for (const int inner : wreck.pages("sale", "internal"))
        wreck.wipe(inner);
    for (int round = 0; round < 100; ++round) {
        const int page = leaves[std::size_t(random.bounded(int(leaves.size())))];
        QByteArray noise(1024, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        noise[0] = 13;
        noise[3] = 0; // a number of cells that could be, and where they could be
        for (int cell = 0; cell < 256 && 9 + 2 * cell < noise.size(); ++cell)
            noise[8 + 2 * cell] = char(noise[8 + 2 * cell] & 3);
        wreck.overwrite(page, noise.first(round % 2 == 0 ? 1024 : random.bounded(8, 300)));
        QFile::remove(wreck.target);
        QFile empty(wreck.target);
        REQUIRE(empty.open(QIODevice::WriteOnly));
        CHECK(Wreck::rowsOf(wreck.recover(), "sale") <= 3000);
    }
}

TEST_CASE("Where a table is not known any more, rows of its looks go to no other table")
{
    const Wreck wreck({.pageSize = 512, .rows = 3000});
    // Enough tables that the schema has pages of its own.
    for (int i = 0; i < 40; ++i)
        wreck.sql(("CREATE TABLE extra" + QByteArray::number(i)
                   + "(id INTEGER PRIMARY KEY, what TEXT, cents INTEGER)")
                      .constData());
    wreck.sql("INSERT INTO extra39 SELECT id, 'strange ' || id, cents FROM sale");
    const int schemaPages = Wreck::number(wreck.path, "SELECT count(*) FROM dbstat "
                                                      "WHERE name = 'sqlite_schema'");
    REQUIRE(schemaPages > 2);
    const int ofSale = wreck.pages("sale", "leaf").front();
    wreck.wipe(wreck.pages("sqlite_schema", "leaf").back()); // nothing is asked of it any more
    wreck.wipe(ofSale);
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::number(wreck.target, "SELECT count(*) FROM sale WHERE what NOT LIKE 'entrée%'")
          == 0);
    CHECK(report.strayRows >= 3000);
}

TEST_CASE("Rows that may have been deleted are kept apart where the list of free pages has a gap")
{
    const Wreck wreck({.rows = 20000});
    wreck.sql("PRAGMA secure_delete = OFF; DELETE FROM sale WHERE id > 10000");
    QFile file(wreck.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(32)); // the first page of the list
    const QByteArray number = file.read(4);
    file.close();
    wreck.wipe(int(qFromBigEndian<quint32>(number.constData())));
    for (const int inner : wreck.pages("sale", "internal"))
        wreck.wipe(inner);
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::rowsOf(report, "sale") == 0);
    CHECK(report.strayRows >= 10000);
}

TEST_CASE("A table of as many columns as SQLite allows does not keep the others from being saved")
{
    const Wreck wreck({.rows = 20000});
    QByteArrayList columns;
    for (int i = 0; i < 2000; ++i)
        columns << 'x' + QByteArray::number(i);
    for (const char *table : {"wide", "wider"})
        wreck.sql(("CREATE TABLE " + QByteArray(table) + '(' + columns.join(", ")
                   + "); INSERT INTO " + table + "(x1999) VALUES(1)")
                      .constData());
    for (const char *table : {"wide", "wider", "sale"})
        for (const char *type : {"internal", "leaf"})
            if (qstrcmp(table, "sale") != 0 || qstrcmp(type, "internal") == 0)
                for (const int page : wreck.pages(table, type))
                    wreck.wipe(page);
    CHECK(Wreck::rowsOf(wreck.recover(), "sale") == 20000);
}

TEST_CASE("Rows below an inner page of which one pointer is wrong are got")
{
    const Wreck wreck({.rows = 20000});
    const int root = wreck.pages("sale", "internal").front();
    QFile file(wreck.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(qint64(root - 1) * 4096 + 12));
    REQUIRE(file.write("\xff\xff") == 2);
    file.close();
    const RecoveryReport report = wreck.recover();
    CHECK(Wreck::rowsOf(report, "sale") == 20000);
    CHECK(report.strayRows == 0);
}
