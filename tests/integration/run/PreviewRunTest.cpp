#include "run/PreviewRun.h"
#include "Shop.h"
#include "run/LookRun.h"

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A shop with an archive of yesterday and sales of today.
struct Evening : Shop
{
    Evening()
    {
        addDocument("contract.txt", "signed");
        includeDocuments();
        const Result<BackupReport> made = run();
        REQUIRE(made);
        archive = made->archive;
        SQLite::Database today(request.suite.database.toStdString(), SQLite::OPEN_READWRITE);
        today.exec("INSERT INTO sale VALUES(9001, 'today', 1), (9002, 'today', 2);"
                   "DELETE FROM sale WHERE id = 5; UPDATE sale SET cents = 0 WHERE id = 6");
    }
    Result<Preview> preview()
    {
        return runPreview(
            {.archive = archive, .suiteId = request.suite.id, .database = request.suite.database},
            observer, cancel.get_token());
    }
    void spoil(qint64 offset) const
    {
        QFile file(archive);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(offset));
        file.write(QByteArray(64, 'x'));
    }

    QString archive;
};

const TableDifference &tableOf(const Preview &preview, const QString &name)
{
    const auto found = std::ranges::find(preview.tables, name, &TableDifference::table);
    REQUIRE(found != preview.tables.end());
    return *found;
}

} // namespace

TEST_CASE("A preview reads the whole archive and says what would change, row by row")
{
    Evening shop;
    const Result<Preview> preview = shop.preview();
    REQUIRE(preview);
    CHECK_FALSE(preview->notCompared);
    REQUIRE(preview->manifest);
    CHECK(preview->manifest->suiteName == "The shop");
    CHECK(preview->created == preview->manifest->created);
    CHECK(preview->bytes == QFileInfo(shop.archive).size());
    CHECK(preview->files == 1);
    const TableDifference &sale = tableOf(*preview, "sale");
    CHECK(sale.onlyNow == 2);
    CHECK(sale.onlyThen == 1);
    CHECK(sale.differing == 1);
    CHECK(tableOf(*preview, "photo").isSame());
    CHECK(shop.observer.steps.back().fraction > 0.5);
}

TEST_CASE("Where there is no database, or none that can be read, all of the archive comes back")
{
    Evening shop;
    SECTION("it is missing")
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(shop.request.suite.database + ending);
        const Result<Preview> preview = shop.preview();
        REQUIRE(preview);
        CHECK(preview->notCompared->kind == ErrorKind::SourceMissing);
        CHECK(tableOf(*preview, "sale").onlyThen == 2000);
        CHECK(tableOf(*preview, "sale").onlyNow == 0);
    }
    SECTION("it is no database")
    {
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(shop.request.suite.database + ending);
        QFile file(shop.request.suite.database);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const Result<Preview> preview = shop.preview();
        REQUIRE(preview);
        CHECK(preview->notCompared->kind == ErrorKind::SourceNotDatabase);
        CHECK(tableOf(*preview, "sale").onlyThen == 2000);
    }
    SECTION("there is no suite on this computer")
    {
        const Result<Preview> preview
            = runPreview({.archive = shop.archive}, shop.observer, CancelToken());
        REQUIRE(preview);
        CHECK_FALSE(preview->notCompared);
        CHECK(tableOf(*preview, "sale").onlyThen == 2000);
    }
}

TEST_CASE("A plain database is checked and compared as an archive is")
{
    Evening shop;
    const QString plain = shop.folder.filePath("copy.db");
    writeDatabase(plain, {.rows = 1990});
    shop.archive = plain;
    const Result<Preview> preview = shop.preview();
    REQUIRE(preview);
    CHECK_FALSE(preview->manifest);
    CHECK(tableOf(*preview, "sale").onlyNow == 2000 + 2 - 1 - 1990 + 1);
    shop.spoil(8192);
    const Result<Preview> damaged = shop.preview();
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().kind == ErrorKind::ArchiveDamaged);
    CHECK(damaged.error().path == plain);
}

TEST_CASE("A damaged archive is named as one before anything is compared")
{
    Evening shop;
    shop.spoil(20'000);
    const Result<Preview> preview = shop.preview();
    REQUIRE_FALSE(preview);
    CHECK(preview.error().kind == ErrorKind::ArchiveDamaged);
    CHECK_FALSE(preview.error().problems.empty());
}

TEST_CASE("A preview that is cancelled ends, and one of another suite is refused")
{
    Evening shop;
    shop.request.suite.id = "other";
    CHECK(shop.preview().error().kind == ErrorKind::ArchiveOfOtherSuite);
    shop.cancel.request_stop();
    shop.request.suite.id.clear();
    CHECK(shop.preview().error().kind == ErrorKind::Cancelled);
}

TEST_CASE(
    "A look gives a copy of the data of then that nobody can write, and replaces the last one")
{
    Evening shop;
    const LookRequest request{.suiteId = shop.request.suite.id, .archive = shop.archive};
    const Result<LookReport> look = runLook(request, shop.observer, CancelToken());
    REQUIRE(look);
    const QFileInfo copy(look->database);
    const QString day = look->created.toString("yyyy-MM-dd_HH-mm-ss");
    CHECK(copy.fileName() == shop.request.suite.id + "_copy-of_" + day + ".sqlite");
    CHECK_FALSE(copy.permissions().testFlag(QFile::WriteOwner));
    CHECK(contentOf(look->database) != contentOf(shop.request.suite.database));

    const QString plain = shop.folder.filePath("copy.db");
    writeDatabase(plain, {.rows = 10});
    const Result<LookReport> next = runLook({.suiteId = shop.request.suite.id, .archive = plain},
                                            shop.observer, CancelToken());
    REQUIRE(next);
    CHECK(contentOf(next->database) == contentOf(plain));
    CHECK(copy.dir().entryList(QDir::Files) == QStringList{QFileInfo(next->database).fileName()});
}

TEST_CASE(
    "The command for a look has the copy and its date in the places that the vendor gave them")
{
    const Application till{.id = "till",
                           .name = {{"en", "Till"}},
                           .command = {"till"},
                           .look = {"till", "--read-only", "--db={database}", "copy of {date}"}};
    const LookReport copy{.database = "/state/look/copy.sqlite",
                          .created = {QDate(2026, 11, 21), QTime(18, 42, 7)}};
    CHECK(lookCommand(till, copy)
          == QStringList{"till", "--read-only", "--db=/state/look/copy.sqlite",
                         "copy of 2026-11-21 18:42"});
}
