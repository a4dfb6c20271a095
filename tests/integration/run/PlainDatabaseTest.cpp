#include "Shop.h"
#include "run/ExtractRun.h"
#include "run/RestoreRun.h"

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

TEST_CASE("A database is not restored from itself, and holds no files")
{
    Kiosk kiosk;
    kiosk.restore.archive = kiosk.request.suite.database;
    CHECK(kiosk.restoreNow().error().kind == ErrorKind::ArchiveForeign);
    kiosk.restore.archive = kiosk.copy;
    kiosk.restore.part = RestorePart::Files;
    CHECK(kiosk.restoreNow().error().kind == ErrorKind::EntryMissing);
}
