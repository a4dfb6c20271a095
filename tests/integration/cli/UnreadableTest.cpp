#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

/// A shop whose suite folder can be closed to writing.
struct ClosedShop : Shop
{
    explicit ClosedShop(const QString &toml = {})
        : Shop(toml)
    {}
    ~ClosedShop() { setSuite(QFileDevice::Permissions(0x7000)); }
    ClosedShop(const ClosedShop &) = delete;
    ClosedShop &operator=(const ClosedShop &) = delete;

    void setSuite(QFileDevice::Permissions permissions) const
    {
        QFile::setPermissions(path("suite"), permissions);
    }
    void makeReadOnly() const
    {
        for (const QFileInfo &file : QDir(path("suite")).entryInfoList(QDir::Files))
            REQUIRE(QFile::setPermissions(file.filePath(), QFileDevice::ReadOwner));
        setSuite(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    /// The database's files as they stand in the middle of `change`, as a crash would leave them.
    void crashIn(const char *change, const char *sideFile) const
    {
        const QString crashed = path("suite/crashed");
        {
            SQLite::Database crashing(database().toStdString(), SQLite::OPEN_READWRITE);
            crashing.exec(change);
            REQUIRE(QFile::copy(database(), crashed));
            REQUIRE(QFile::copy(database() + sideFile, crashed + sideFile));
        }
        for (const QString &left : QDir(path("suite")).entryList({"club.sqlite*"}))
            REQUIRE(QFile::remove(path("suite/" + left)));
        REQUIRE(QFile::rename(crashed, database()));
        REQUIRE(QFile::rename(crashed + sideFile, database() + sideFile));
    }
};

const char update[] = "PRAGMA journal_mode=delete; PRAGMA cache_size=2;"
                      "BEGIN; UPDATE sale SET cents = -1";
const char commit[] = "UPDATE sale SET cents = -1";

void checkRefused(const ClosedShop &shop, const char *kind, const QString &sentence)
{
    const Called refused = shop.backup({"--json"});
    INFO(refused.messages.toStdString());
    CHECK(refused.exitCode == 6);
    CHECK(refused.errorKind() == kind);
    CHECK(refused.messages.contains("vesper: " + sentence));
    CHECK(refused.messages.count("vesper: ") == 1);
    CHECK(shop.onStick().isEmpty());
}

} // namespace

TEST_CASE("The hot journal of an application that crashed is rolled back before the backup")
{
    const ClosedShop shop;
    const QString before = contentOf(shop.database());
    shop.crashIn(update, "-journal");
    const QString archive = shop.archive();
    REQUIRE(shop.vesper({"restore", archive, "--to", "out.sqlite"}).exitCode == 0);
    CHECK(contentOf(shop.path("out.sqlite")) == before);
    CHECK_FALSE(QFile::exists(shop.database() + "-journal"));
}

TEST_CASE("Where the hot journal of a crash cannot be rolled back the backup is refused")
{
    const ClosedShop shop;
    shop.crashIn(update, "-journal");
    shop.makeReadOnly();
    checkRefused(shop, "source_needs_recovery",
                 "A program was interrupted while it changed the database “" + shop.database());
    CHECK(QFile::exists(shop.database() + "-journal"));
}

TEST_CASE("What a crash left in the WAL is in the backup")
{
    const ClosedShop shop;
    shop.crashIn(commit, "-wal");
    const QString archive = shop.archive();
    REQUIRE(shop.vesper({"restore", archive, "--to", "out.sqlite"}).exitCode == 0);
    SQLite::Database restored(shop.path("out.sqlite").toStdString());
    CHECK(restored.execAndGet("SELECT max(cents) FROM sale").getInt() == -1);
}

TEST_CASE("A WAL that was left in a folder where nobody may write is not passed over in silence")
{
    const ClosedShop shop;
    shop.crashIn(commit, "-wal");
    shop.makeReadOnly();
    checkRefused(shop, "source_wal_read_only",
                 "The database “" + shop.database()
                     + "” is in a folder where you have no right to write");
}

TEST_CASE("A file beside the database that may not be read is named, and the rest is backed up")
{
    const ClosedShop shop("[[include]]\nname = 'Contracts'\npath = 'documents'\n");
    REQUIRE(QDir().mkpath(shop.path("suite/documents/closed")));
    shop.write("suite/documents/open.txt", "signed");
    shop.write("suite/documents/secret.txt", "signed");
    shop.write("suite/documents/closed/inside.txt", "signed");
    const QString file = shop.path("suite/documents/secret.txt");
    const QString folder = shop.path("suite/documents/closed");
    REQUIRE(QFile::setPermissions(file, {}));
    REQUIRE(QFile::setPermissions(folder, {}));

    const Called made = shop.backup({"--json"});
    INFO(made.messages.toStdString());
    REQUIRE(QFile::setPermissions(folder, QFileDevice::Permissions(0x7000)));
    CHECK(made.exitCode == 0);
    const QJsonObject report = made.json();
    CHECK(report["outcome"].toString() == "warnings");
    CHECK(report["verified"].toBool());
    QStringList subjects;
    for (const QJsonValue &warning : report["warnings"].toArray()) {
        CHECK(warning[u"kind"].toString() == "file_unreadable");
        subjects << warning[u"subject"].toString();
    }
    subjects.sort();
    CHECK(subjects == QStringList{folder, file});
    for (const QString &gap : subjects)
        CHECK(made.messages.contains("vesper: “" + gap
                                     + "” is not in the backup: it could not be read (you have no "
                                       "right to it)."));

    const QString archive = report["archive"].toString();
    CHECK(shop.vesper({"verify", archive}).exitCode == 0);
    const Called shown = shop.vesper({"show", archive, "--json"});
    QStringList missing = shown.json()["not_inside"].toVariant().toStringList();
    missing.sort();
    CHECK(missing == subjects);
}
