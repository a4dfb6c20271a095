#include "restore/Extraction.h"
#include "archive/ArchiveWriter.h"
#include "support/Catch.h"
#include "support/TestBytes.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// An archive with one entry, and a folder with an older file where the entry is wanted.
struct Restore
{
    Restore()
    {
        auto file = DurableFile::create(folder.path(), ".part");
        REQUIRE(file);
        auto writer = ArchiveWriter::create(**file);
        REQUIRE(writer);
        const QDateTime now = QDateTime::currentDateTime();
        auto entry = (*writer)->addSmall("files/prices.txt", now, content);
        REQUIRE(entry);
        entry->path = "prices.txt";
        Manifest manifest;
        manifest.suiteId = "shop";
        manifest.suiteName = "The shop";
        manifest.created = now;
        manifest.entries = {*entry};
        REQUIRE((*writer)->finish(manifest));
        REQUIRE((*file)->publish("a.zip"));
        REQUIRE(QDir(folder.path()).mkdir("desk"));
        write(target, "older");
    }

    Result<qint64> run(bool replace = true)
    {
        const auto reader = ArchiveReader::open(folder.filePath("a.zip"));
        REQUIRE(reader);
        return extractToFile(**reader, 0, target, replace, cancel.get_token(), progress);
    }
    [[nodiscard]] QStringList onDesk() const
    {
        return QDir(desk).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    QString desk = folder.filePath("desk");
    QString target = desk + "/prices.txt";
    QByteArray content = businessText(3'000'000);
    CancelSource cancel;
    ExtractionProgress progress{.written = [](qint64) {}, .readBack = [](qint64) {}};
};

} // namespace

TEST_CASE("An older file is replaced by the whole new one, and nothing is left beside it")
{
    Restore restore;
    qint64 readBack = 0;
    restore.progress.readBack = [&](qint64 done) { readBack = done; };
    const Result<qint64> size = restore.run();
    REQUIRE(size);
    CHECK(*size == restore.content.size());
    CHECK(readBack == restore.content.size());
    CHECK(contentOf(restore.target) == restore.content);
    CHECK(restore.onDesk() == QStringList{"prices.txt"});
}

TEST_CASE("What the medium did not keep as it was written gets no name")
{
    Restore restore;
    restore.progress.readBack = [&](qint64 done) {
        if (done > 0)
            return;
        for (const QString &name : restore.onDesk()) {
            QFile file(restore.desk + '/' + name);
            if (name.startsWith(".vesper-restore.") && file.open(QIODevice::ReadWrite)
                && file.seek(1'234'567))
                file.write("#");
        }
    };
    const Result<qint64> refused = restore.run();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::VerificationFailed);
    CHECK(contentOf(restore.target) == "older");
    CHECK(restore.onDesk() == QStringList{"prices.txt"});
}

TEST_CASE("A database that somebody opens during the restore is not replaced under its -wal")
{
    Restore restore;
    restore.progress.readBack = [&](qint64 done) {
        if (done == 0)
            write(restore.target + "-wal", "live");
    };
    const Result<qint64> refused = restore.run();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::TargetExists);
    CHECK(refused.error().path == restore.target + "-wal");
    CHECK(contentOf(restore.target) == "older");
}

TEST_CASE("Without the wish to replace, a file that appears during the restore stays")
{
    Restore restore;
    QFile::remove(restore.target);
    restore.progress.readBack = [&](qint64 done) {
        if (done > 0)
            write(restore.target, "appeared");
    };
    const Result<qint64> refused = restore.run(false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::TargetExists);
    CHECK(contentOf(restore.target) == "appeared");
    CHECK(restore.onDesk() == QStringList{"prices.txt"});
}

TEST_CASE("A restore cancelled in the read-back leaves everything as it was")
{
    Restore restore;
    restore.progress.readBack = [&](qint64) { restore.cancel.request_stop(); };
    const Result<qint64> cancelled = restore.run();
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK(contentOf(restore.target) == "older");
    CHECK(restore.onDesk() == QStringList{"prices.txt"});
}
