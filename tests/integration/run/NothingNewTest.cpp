// Whether the state of now is in an archive already: real backups of real databases.
#include "run/NothingNew.h"
#include "Shop.h"
#include "base/StateFolder.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

#include <sys/stat.h>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A shop with one document, from before what could be the same tick of a clock.
struct QuietShop : Shop
{
    explicit QuietShop(const DatabaseShape &shape = {.journalMode = "wal"})
        : Shop(shape)
    {
        addDocument("contract.txt", "signed");
        age("contract.txt");
        includeDocuments();
    }
    [[nodiscard]] QString document(const QString &name) const
    {
        return folder.filePath("suite/documents/" + name);
    }
    void age(const QString &name) const
    {
        QFile file(document(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime));
    }
    void execute(const char *sql) const
    {
        SQLite::Database(request.suite.database.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }
    [[nodiscard]] std::optional<NothingNew> look() const { return findNothingNew(request.suite); }
};

} // namespace

TEST_CASE("After a good backup nothing is new, at any level and in either journal mode")
{
    QuietShop shop({.journalMode = GENERATE("wal", "delete"), .freePages = true});
    shop.request.level = GENERATE(CompressionLevel::Fast, CompressionLevel::Small);
    CHECK_FALSE(shop.look());
    const auto made = shop.run();
    REQUIRE(made);
    const auto found = shop.look();
    REQUIRE(found);
    CHECK(found->isArchiveHere);
    CHECK(found->run.archive == made->archive);
}

TEST_CASE("A database that is smaller than a block, or one page, is known again")
{
    QuietShop shop({.pageSize = GENERATE(512, 65536), .rows = 1});
    REQUIRE(shop.run());
    CHECK(shop.look());
}

TEST_CASE("Whatever changes in the database is new, however little it is")
{
    QuietShop shop;
    REQUIRE(shop.run());
    const char *const change
        = GENERATE("UPDATE sale SET cents = cents + 1 WHERE id = 1000",
                   "DELETE FROM photo WHERE id = (SELECT max(id) FROM photo)",
                   "CREATE TABLE later(x)", "PRAGMA user_version = 7", "PRAGMA application_id = 7");
    CAPTURE(change);
    shop.execute(change);
    CHECK_FALSE(shop.look());
}

TEST_CASE("That nothing is new holds until something is written, not only looked at")
{
    QuietShop shop({.journalMode = GENERATE("wal", "delete")});
    const QString database = shop.request.suite.database;
    REQUIRE(shop.run());
    const auto found = shop.look();
    REQUIRE(found);
    CHECK(found->stamp == stampOf(database));
    shop.execute("SELECT count(*) FROM sale");
    CHECK(found->stamp == stampOf(database));
    QThread::msleep(50); // a tick of the file system's clock
    shop.execute("UPDATE sale SET cents = cents + 1 WHERE id = 1000");
    CHECK_FALSE(found->stamp == stampOf(database));
}

TEST_CASE("A row that was changed and changed back is nothing new")
{
    QuietShop shop;
    REQUIRE(shop.run());
    shop.execute("UPDATE sale SET cents = 7001 WHERE id = 1000");
    CHECK_FALSE(shop.look());
    shop.execute("UPDATE sale SET cents = 7000 WHERE id = 1000");
    CHECK(shop.look());
}

TEST_CASE("What is in the WAL counts, and that it is written back later does not")
{
    QuietShop shop;
    SQLite::Database application(shop.request.suite.database.toStdString(), SQLite::OPEN_READWRITE);
    application.exec("PRAGMA wal_autocheckpoint = 0; UPDATE sale SET cents = 1 WHERE id = 1");
    REQUIRE(shop.run());
    CHECK(shop.look());
    application.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    CHECK(shop.look());
    application.exec("UPDATE sale SET cents = 2 WHERE id = 1");
    CHECK_FALSE(shop.look());
}

TEST_CASE("After VACUUM of what had gaps another backup is offered")
{
    QuietShop shop({.freePages = true});
    REQUIRE(shop.run());
    shop.execute("VACUUM");
    CHECK_FALSE(shop.look());
}

TEST_CASE("A file beside the database that changed, came or went is new")
{
    QuietShop shop;
    REQUIRE(shop.run());
    REQUIRE(shop.look());
    SECTION("it changed, and its size and time were made to look the same")
    {
        const QFileInfo before(shop.document("contract.txt"));
        const QDateTime modified = before.lastModified();
        shop.addDocument("contract.txt", "SIGNED");
        QFile file(shop.document("contract.txt"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(modified, QFileDevice::FileModificationTime));
    }
    SECTION("one came")
    {
        shop.addDocument("another.txt", "");
        shop.age("another.txt");
    }
    SECTION("it went")
    {
        REQUIRE(QFile::remove(shop.document("contract.txt")));
    }
    SECTION("it has another name")
    {
        REQUIRE(QFile::rename(shop.document("contract.txt"), shop.document("contrat.txt")));
    }
    SECTION("an empty folder came")
    {
        REQUIRE(QDir(shop.document({})).mkdir("2027"));
    }
    CHECK_FALSE(shop.look());
}

TEST_CASE("The set of files that the suite names counts too")
{
    QuietShop shop;
    REQUIRE(shop.run());
    shop.request.suite.includes.clear();
    CHECK_FALSE(shop.look());
}

TEST_CASE("A file that was written just before the backup makes nothing certain")
{
    QuietShop shop;
    shop.addDocument("fresh.txt", "written now");
    REQUIRE(shop.run());
    shop.age("fresh.txt");
    CHECK_FALSE(shop.look());
}

TEST_CASE("A file that is not inside makes nothing certain")
{
    QuietShop shop;
    REQUIRE(::mkfifo(QFile::encodeName(shop.document("pipe")).constData(), 0600) == 0);
    const auto made = shop.run();
    REQUIRE(made);
    REQUIRE_FALSE(made->notInside.isEmpty());
    CHECK_FALSE(shop.look());
}

TEST_CASE("An archive that is gone, or is another one now, counts for nothing")
{
    QuietShop shop;
    const auto made = shop.run();
    REQUIRE(made);
    REQUIRE(shop.look());
    SECTION("gone")
    {
        REQUIRE(QFile::remove(made->archive));
    }
    SECTION("cut off")
    {
        REQUIRE(QFile::resize(made->archive, made->bytes - 1));
    }
    SECTION("another one has its name")
    {
        REQUIRE(QFile::remove(made->archive));
        QFile other(made->archive);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(made->bytes, 'x'));
    }
    CHECK_FALSE(shop.look());
}

TEST_CASE("Of an archive whose drive is not there it is said that it is not")
{
    QuietShop shop;
    REQUIRE(shop.run());
    Result<History> history = stateFolder(shop.request.suite.id).and_then(&History::open);
    REQUIRE(history);
    HistoryEntry run = history->lastGood()->value();
    run.archive = "/media/VESPER-NO-SUCH-DRIVE/evening.zip";
    run.volumeRoot = "/media/VESPER-NO-SUCH-DRIVE";
    REQUIRE(history->record(run));
    const auto found = shop.look();
    REQUIRE(found);
    CHECK_FALSE(found->isArchiveHere);
}

TEST_CASE("Only a good backup counts, not one that was not read back")
{
    QuietShop shop;
    shop.request.check = CheckLevel::None;
    REQUIRE(shop.run());
    CHECK_FALSE(shop.look());
}

TEST_CASE("What cannot be found out in time is not said")
{
    QuietShop shop;
    REQUIRE(shop.run());
    CHECK_FALSE(findNothingNew(shop.request.suite, std::chrono::milliseconds(0)));
    SQLite::Database writer(shop.request.suite.database.toStdString(), SQLite::OPEN_READWRITE);
    writer.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; DELETE FROM photo");
    CHECK_FALSE(findNothingNew(shop.request.suite, std::chrono::milliseconds(300)));
}
