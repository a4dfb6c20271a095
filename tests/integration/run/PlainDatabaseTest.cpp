#include "Shop.h"
#include "archive/ArchiveReader.h"
#include "run/CompareRun.h"
#include "run/ExtractRun.h"
#include "run/PreviewRun.h"
#include "run/RestoreRun.h"
#include "run/SalvageRun.h"
#include "words/Sentences.h"

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A shop beside which another tool's copy of its database stands.
struct Kiosk : Shop
{
    Kiosk()
        : copy(folder.filePath("copy.db"))
    {
        writeDatabase(copy, {.pageSize = 1024, .journalMode = "wal", .rows = 300});
        content = contentOf(copy);
        restore.suite = request.suite;
        restore.archive = copy;
        restore.saveTo = request.destination;
    }
    Result<RestoreReport> restoreNow() { return runRestore(restore, clock, observer, {}); }
    Result<ExtractReport> extractNow(const QString &target)
    {
        return runExtract({.archive = copy, .target = target}, observer, {});
    }
    void spoil() const
    {
        QFile file(copy);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(8 * 1024));
        file.write(QByteArray(4096, 'x'));
    }

    QString copy;
    QString content;
    RestoreRequest restore;
};

bool saysNoProof(const std::vector<Warning> &warnings)
{
    return std::ranges::count(warnings, Warning::Kind::NoProof, &Warning::kind) == 1;
}

} // namespace

TEST_CASE("Another tool's copy of a database is restored in place, and said to be without proof")
{
    Kiosk kiosk;
    const bool isMissing = GENERATE(false, true);
    if (isMissing)
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(kiosk.request.suite.database + ending);
    const Result<RestoreReport> report = kiosk.restoreNow();
    REQUIRE(report);
    CHECK(contentOf(kiosk.request.suite.database) == kiosk.content);
    CHECK(report->proof.empty());
    CHECK(saysNoProof(report->warnings));
    CHECK(report->before == (isMissing ? StateBefore::Missing : StateBefore::Saved));
}

TEST_CASE("Another tool's copy becomes a new file, with what its WAL holds")
{
    Kiosk kiosk;
    SQLite::Database open(kiosk.copy.toStdString(), SQLite::OPEN_READWRITE);
    open.exec("PRAGMA wal_autocheckpoint=0; DELETE FROM sale WHERE id < 20");
    const QString target = kiosk.folder.filePath("new.sqlite");
    const Result<ExtractReport> report = kiosk.extractNow(target);
    REQUIRE(report);
    CHECK(saysNoProof(report->warnings));
    CHECK(contentOf(target) == contentOf(kiosk.copy));
    CHECK(kiosk.extractNow(target).error().kind == ErrorKind::TargetExists);
}

TEST_CASE("A damaged copy of another tool's changes nothing and becomes no file")
{
    Kiosk kiosk;
    kiosk.spoil();
    const QString before = contentOf(kiosk.request.suite.database);
    const Result<RestoreReport> refused = kiosk.restoreNow();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ArchiveDamaged);
    CHECK(contentOf(kiosk.request.suite.database) == before);
    const QString target = kiosk.folder.filePath("new.sqlite");
    CHECK(kiosk.extractNow(target).error().kind == ErrorKind::SourceDamaged);
    CHECK_FALSE(QFileInfo::exists(target));
}

TEST_CASE("Another tool's copy stays as it is, whatever is done with it")
{
    // A copy with commits in its WAL, one with a transaction to be rolled back, one of neither.
    const std::string mode = GENERATE("wal", "persist", "delete");
    const Shop shop;
    const QString live = shop.folder.filePath("live.db");
    const QString copy = shop.folder.filePath("usb/copy.db");
    REQUIRE(QDir(shop.folder.path()).mkdir("usb"));
    writeDatabase(live, {.journalMode = QByteArray::fromStdString(mode), .rows = 300});
    SQLite::Database open(live.toStdString(), SQLite::OPEN_READWRITE);
    if (mode == "wal") {
        open.exec("PRAGMA wal_autocheckpoint=0; DELETE FROM sale WHERE id < 20");
    } else if (mode == "persist") {
        open.exec(
            "PRAGMA cache_size=2; BEGIN; UPDATE sale SET cents = 0; UPDATE sale SET what = 'x'");
    }
    for (const char *ending : {"", "-wal", "-journal"})
        QFile::copy(live + ending, copy + ending);
    if (mode == "persist")
        open.exec("ROLLBACK");
    const auto state = [&shop] {
        QByteArrayList all;
        for (const QFileInfo &file : QDir(shop.folder.filePath("usb")).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            REQUIRE(content.open(QIODevice::ReadOnly));
            all << file.fileName().toUtf8() << content.readAll();
        }
        return all;
    };
    const QByteArrayList before = state();
    RecordingObserver observer;
    const QString target = shop.folder.filePath("new.sqlite");
    REQUIRE(runExtract({.archive = copy, .target = target}, observer, {}));
    CHECK(contentOf(target) == contentOf(live));
    CHECK(runComparison({.archive = copy, .with = live}, observer, {}));
    CHECK(runComparison({.archive = live, .with = copy}, observer, {}));
    CHECK(runPreview({.archive = copy, .suiteId = "x", .database = live}, observer, {}));
    const QString salvaged = shop.folder.filePath("salvaged.sqlite");
    CHECK(runSalvage({.archive = copy, .target = salvaged}, observer, {}));
    CHECK(contentOf(salvaged) == contentOf(live));
    CHECK(state() == before);
}

TEST_CASE("What its WAL holds is salvaged, too")
{
    const Shop shop;
    const QString live = shop.folder.filePath("live.db");
    const QString copy = shop.folder.filePath("copy.db");
    writeDatabase(live, {.journalMode = "wal", .rows = 2000});
    SQLite::Database open(live.toStdString(), SQLite::OPEN_READWRITE);
    open.exec(
        "PRAGMA wal_autocheckpoint=0; INSERT INTO sale SELECT id + 10000, what, cents FROM sale");
    for (const char *ending : {"", "-wal"})
        REQUIRE(QFile::copy(live + ending, copy + ending));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(20 * 4096));
    REQUIRE(file.write(QByteArray(4096, '\0')) == 4096);
    file.close();
    RecordingObserver observer;
    const auto report
        = runSalvage({.archive = copy, .target = shop.folder.filePath("new.db")}, observer, {});
    REQUIRE(report);
    SQLite::Database got(report->target.toStdString());
    CHECK(got.execAndGet("SELECT count(*) FROM sale WHERE id > 10000").getInt() == 2000);
}

TEST_CASE("A database in which nobody could sign in is not restored in place")
{
    Kiosk kiosk;
    kiosk.restore.suite.staff = StaffQueries{"SELECT id, name FROM employee", {}};
    const QString before = contentOf(kiosk.request.suite.database);
    const Result<RestoreReport> refused = kiosk.restoreNow();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ArchiveOfOtherSuite);
    CHECK(sentence(refused.error()).contains(kiosk.copy));
    CHECK(contentOf(kiosk.request.suite.database) == before);
}

TEST_CASE("Neither an archive nor the suite's database is replaced by what is taken out of it")
{
    Shop shop;
    const Result<BackupReport> made = shop.run();
    REQUIRE(made);
    RecordingObserver observer;
    for (const QString &target : {made->archive, shop.request.suite.database}) {
        const Result<ExtractReport> refused = runExtract({.archive = made->archive,
                                                          .target = target,
                                                          .live = shop.request.suite.database,
                                                          .replace = true},
                                                         observer, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::TargetExists);
    }
    CHECK(ArchiveReader::open(made->archive));
    CHECK(contentOf(shop.request.suite.database).size() > 100);
}

TEST_CASE("A database is not restored from itself, and holds no files")
{
    Kiosk kiosk;
    kiosk.restore.archive = kiosk.request.suite.database;
    CHECK(kiosk.restoreNow().error().kind == ErrorKind::ArchiveForeign);
    kiosk.restore.archive = kiosk.copy;
    kiosk.restore.part = RestorePart::Files;
    CHECK(kiosk.restoreNow().error().kind == ErrorKind::EntryMissing);
}

TEST_CASE("A copy that is named by a link brings what stands beside the file itself")
{
    const Shop shop;
    const QString live = shop.folder.filePath("live.db");
    writeDatabase(live, {.journalMode = "wal", .rows = 300});
    SQLite::Database open(live.toStdString(), SQLite::OPEN_READWRITE);
    open.exec("PRAGMA wal_autocheckpoint=0; DELETE FROM sale WHERE id < 20");
    const QString copy = shop.folder.filePath("2026-11-21.db");
    for (const char *ending : {"", "-wal"})
        REQUIRE(QFile::copy(live + ending, copy + ending));
    const QString link = shop.folder.filePath("latest.db");
    REQUIRE(QFile::link(copy, link));
    RecordingObserver observer;
    const QString target = shop.folder.filePath("new.sqlite");
    REQUIRE(runExtract({.archive = link, .target = target}, observer, {}));
    CHECK(contentOf(target) == contentOf(live));
    CHECK(QDir(QDir::tempPath()).entryList({"vesper-copy-*"}, QDir::Dirs).isEmpty());
}
