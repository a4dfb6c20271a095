#include "archive/ArchiveSearch.h"
#include "support/AsNobody.h"
#include "support/TestArchive.h"
#include "support/TestBytes.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace vesper;
using namespace vesper::test;

namespace {

void writeArchive(const QString &path, const QDateTime &created = TestArchive::created)
{
    TestArchive archive(path);
    archive.addFile("files/a", businessText(200'000));
    archive.manifest.created = created;
    archive.finish();
}

QStringList namesIn(const QString &folder)
{
    QStringList names;
    for (const FoundArchive &archive : findArchives(folder))
        names.append(QFileInfo(archive.path).fileName());
    return names;
}

void zip(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start("zip", QStringList{"-q"} + arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
}

} // namespace

TEST_CASE("Archives are told by what they hold, and come newest first")
{
    const QTemporaryDir folder;
    writeArchive(folder.filePath("a.zip"), TestArchive::created.addDays(-1));
    writeArchive(folder.filePath("no suffix"), TestArchive::created.addDays(2));
    writeArchive(folder.filePath("photo.jpg"), TestArchive::created.addSecs(1));
    REQUIRE(QFile::link(folder.filePath("a.zip"), folder.filePath("link.zip")));
    CHECK(namesIn(folder.path()) == QStringList{"no suffix", "photo.jpg", "a.zip", "link.zip"});
    const std::vector<FoundArchive> found = findArchives(folder.path());
    CHECK(found.front().bytes == QFileInfo(folder.filePath("no suffix")).size());
    CHECK(found.front().manifest.suiteId == "shop");
    CHECK(found.front().manifest.entries.front().blocks.empty());
}

TEST_CASE("Newest is by the instant, not by the clock on the wall")
{
    const QTemporaryDir folder;
    const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    writeArchive(folder.filePath("east"), noon.toOffsetFromUtc(9 * 3600));
    writeArchive(folder.filePath("west"), noon.addSecs(60).toOffsetFromUtc(-9 * 3600));
    CHECK(namesIn(folder.path()) == QStringList{"west", "east"});
}

TEST_CASE("Whatever else lies in the folder is passed over, and nothing there makes us wait")
{
    const QTemporaryDir folder;
    writeArchive(folder.filePath("good.zip"));
    QFile good(folder.filePath("good.zip"));
    REQUIRE(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    };
    put("half.zip", bytes.first(bytes.size() / 2));
    put("end.zip", bytes.last(bytes.size() / 2));
    put("empty.zip", {});
    put("zeros.zip", QByteArray(bytes.size(), '\0'));
    put("noise.zip", noise(100'000));
    put(".vesper-host.0123.part", bytes);
    put("manifest.json", "{\"vesper_archive\": 1}");
    zip(folder.path(), {"foreign.zip", "noise.zip"});
    zip(folder.path(), {"foreign-manifest.zip", "manifest.json"});
    put("manifest.json", "not json");
    zip(folder.path(), {"other-manifest.zip", "manifest.json"});
    put("manifest.json", "{\"vesper_archive\": 2}");
    zip(folder.path(), {"-P", "secret", "encrypted.zip", "manifest.json"});
    REQUIRE(QDir(folder.path()).mkdir("folder.zip"));
    REQUIRE(QFile::link("/nowhere", folder.filePath("dangling.zip")));
    REQUIRE(QFile::link(folder.filePath("loop.zip"), folder.filePath("loop.zip")));
    const QByteArray fifo = QFile::encodeName(folder.filePath("fifo.zip"));
    REQUIRE(::mkfifo(fifo.constData(), 0600) == 0);
    REQUIRE(QFile::link(fifo, folder.filePath("link-to-fifo.zip")));
    CHECK(namesIn(folder.path()) == QStringList{"good.zip"});
}

TEST_CASE("An archive that may not be read is passed over")
{
    const QTemporaryDir folder;
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    writeArchive(folder.filePath("good.zip"));
    writeArchive(folder.filePath("locked.zip"));
    REQUIRE(::chmod(QFile::encodeName(folder.filePath("good.zip")).constData(), 0644) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder.filePath("locked.zip")).constData(), 0) == 0);
    const AsNobody nobody; // root may read everything
    CHECK(namesIn(folder.path()) == QStringList{"good.zip"});
}

TEST_CASE("A folder that is not there holds no archives")
{
    CHECK(findArchives("/nowhere/at/all").empty());
}
