#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

const char contracts[] = "[[include]]\nname = \"Contracts\"\npath = \"documents\"\n";

/// A shop whose newest archive has got a hole.
struct Wreck
{
    Wreck()
        : shop(contracts)
    {
        REQUIRE(QDir(shop.path("suite")).mkdir("documents"));
        shop.write("suite/documents/a.txt", "signed");
        older = shop.archive({"--name", "older"});
        archive = shop.archive({"--name", "newer"});
    }
    /// Spoils `count` bytes behind the first place where `mark` stands.
    void spoil(const QByteArray &mark, qsizetype skip, qsizetype count) const
    {
        QFile file(archive);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(mark);
        REQUIRE(at >= 0);
        REQUIRE(file.seek(at + skip));
        file.write(QByteArray(count, '\xff'));
    }
    [[nodiscard]] Called restore(const QStringList &more) const
    {
        return shop.vesper(QStringList{"restore", "--suite", shop.suiteFile(), archive} + more);
    }
    [[nodiscard]] Called salvage(const QStringList &more) const
    {
        return restore(QStringList{"--salvage", "--json", "--to", target} + more);
    }

    Shop shop;
    QString older;
    QString archive;
    QString target = shop.path("saved");
};

} // namespace

TEST_CASE("Of a damaged archive it is said what is damaged and which others are there")
{
    const Wreck wreck;
    wreck.spoil("database/club.sqlite", 30'000, 2000);
    const Called refused = wreck.restore({"--in-place", "--yes", "--json"});
    INFO(refused.messages.toStdString());
    CHECK(refused.exitCode == 7);
    CHECK(refused.errorKind() == "archive_damaged");
    const QJsonObject error = refused.json()["error"].toObject();
    CHECK(error["archive"].toString() == wreck.older);
    CHECK_FALSE(error["problems"].toArray().isEmpty());
    CHECK(refused.messages.contains("block"));
    CHECK(refused.messages.contains(wreck.older));
    CHECK(refused.messages.contains("read back and good"));
    CHECK(refused.messages.contains("--salvage"));
}

TEST_CASE("A salvage gets what it can of the database, says it by table, and is never good")
{
    const Wreck wreck;
    wreck.spoil("database/club.sqlite", 30'000, 2000);
    const Called saved = wreck.salvage({});
    INFO(saved.messages.toStdString());
    INFO(saved.output.toStdString());
    CHECK(saved.exitCode == 7);
    CHECK_FALSE(saved.json()["undamaged"].toBool());
    CHECK(saved.json()["recovered"].toBool());
    const QJsonArray tables = saved.json()["tables"].toArray();
    REQUIRE(tables.size() == 2);
    for (const QJsonValue &table : tables) {
        CHECK(table[u"expected"].toInt() > 0);
        CHECK(table[u"rows"].toInt() <= table[u"expected"].toInt());
    }
    SQLite::Database database(wreck.target.toStdString());
    CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
    CHECK(database.execAndGet("SELECT count(*) FROM sale").getInt() == tables[0][u"rows"].toInt());
    CHECK(wreck.salvage({}).errorKind() == "target_exists");
}

TEST_CASE("A salvage gives the files that are whole, and names those that are not")
{
    const Wreck wreck;
    wreck.spoil("database/club.sqlite", 30'000, 2000);
    const Called all = wreck.salvage({"--only", "files"});
    CHECK(all.exitCode == 0); // the files are not what is damaged
    CHECK(QFileInfo::exists(wreck.target + "/Contracts/a.txt"));

    wreck.spoil("files/Contracts/a.txt", 21, 4);
    REQUIRE(QDir(wreck.target).removeRecursively());
    const Called none = wreck.salvage({"--only", "files"});
    CHECK(none.exitCode == 7);
    CHECK(none.json()["lost"].toArray().first()[u"kind"].toString() == "file_damaged");
    CHECK_FALSE(QFileInfo::exists(wreck.target + "/Contracts/a.txt"));
    REQUIRE(QDir(wreck.target).removeRecursively());
    CHECK(wreck.salvage({"--only", "files/Contracts/a.txt"}).errorKind() == "archive_damaged");
    CHECK_FALSE(QFileInfo::exists(wreck.target));
}

TEST_CASE("Of an archive that was cut off the database is saved as it was")
{
    const Wreck wreck;
    QFile file(wreck.archive);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype cut = file.readAll().indexOf("files/Contracts/a.txt");
    REQUIRE(file.resize(cut));
    file.close();
    CHECK(wreck.restore({"--to", wreck.target}).exitCode == 7);
    const Called saved = wreck.salvage({});
    INFO(saved.output.toStdString());
    CHECK(saved.exitCode == 0);
    CHECK(saved.json()["undamaged"].toBool());
    CHECK(contentOf(wreck.target) == contentOf(wreck.shop.database()));
}

TEST_CASE("Of an archive that was cut off nobody knows which files are missing")
{
    const Wreck wreck;
    QFile file(wreck.archive);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype cut = file.readAll().indexOf("files/Contracts/a.txt");
    REQUIRE(file.resize(cut));
    file.close();
    const Called saved = wreck.salvage({"--only", "files"});
    CHECK(saved.exitCode == 7);
    CHECK(saved.errorKind() == "archive_damaged");
    CHECK_FALSE(QFileInfo::exists(wreck.target));
}

TEST_CASE("A damaged plain database is salvaged too")
{
    const Wreck wreck;
    const QString copy = wreck.shop.path("copy.db");
    writeDatabase(copy, {.rows = 5000});
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(10 * 4096));
    file.write(QByteArray(4096, '\0'));
    file.close();
    const Called saved
        = wreck.shop.vesper({"restore", copy, "--salvage", "--to", wreck.target, "--json"});
    INFO(saved.output.toStdString());
    CHECK(saved.exitCode == 7);
    CHECK(saved.json()["tables"].toArray().first()[u"rows"].toInt() > 4000);
}

TEST_CASE("A salvage never goes into the suite")
{
    const Wreck wreck;
    CHECK(wreck.restore({"--salvage"}).exitCode == 2);
    CHECK(wreck.restore({"--salvage", "--in-place", "--yes"}).exitCode == 2);
}
