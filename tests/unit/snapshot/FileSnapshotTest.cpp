#include "snapshot/FileSnapshot.h"
#include "support/TestBytes.h"
#include "support/TestDatabase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Folder
{
    QString add(const QString &name, const QByteArray &content) const
    {
        const QString path = folder.filePath(name);
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    FileListing list(const QStringList &exclude = {}, const QString &database = "/nowhere") const
    {
        auto listing = listFiles({"Set", folder.path(), exclude}, database, {});
        REQUIRE(listing);
        return std::move(*listing);
    }
    QTemporaryDir folder;
};

QStringList namesOf(const FileListing &listing)
{
    QStringList names;
    for (const SourceFile &file : listing.files)
        names.append(file.relative);
    return names;
}

Result<FileReading> readWhole(
    const SourceFile &file, QByteArray &content, const std::function<void()> &meanwhile = [] {})
{
    return readFile(
        file,
        [&](qint64, const QDateTime &) -> Result<void> {
            meanwhile();
            return {};
        },
        [&](QByteArrayView bytes) -> Result<void> {
            content.append(bytes);
            return {};
        },
        {});
}

} // namespace

TEST_CASE("A set is listed in a stable order, with its folders")
{
    const Folder folder;
    folder.add("b.txt", "2");
    folder.add("a.txt", "1");
    folder.add("sub/c.txt", "3");
    CHECK(namesOf(folder.list()) == QStringList{"a.txt", "b.txt", "sub/c.txt"});
}

TEST_CASE("Patterns exclude by name anywhere, by path, and whole folders")
{
    const Folder folder;
    folder.add("a.tmp", "");
    folder.add("sub/b.tmp", "");
    folder.add("sub/keep.txt", "");
    folder.add("cache/x.txt", "");
    CHECK(namesOf(folder.list({"*.tmp", "cache"})) == QStringList{"sub/keep.txt"});
    CHECK(namesOf(folder.list({"sub/*.tmp", "cache"})) == QStringList{"a.tmp", "sub/keep.txt"});
}

TEST_CASE("Links are recorded and never followed, a loop of links does no harm")
{
    const Folder folder;
    folder.add("real.txt", "1");
    REQUIRE(QFile::link("/etc", folder.folder.filePath("etc")));
    REQUIRE(QFile::link(folder.folder.path(), folder.folder.filePath("loop")));
    const FileListing listing = folder.list();
    CHECK(namesOf(listing) == QStringList{"real.txt"});
    REQUIRE(listing.links.size() == 2);
    CHECK(listing.links.front().relative == "etc");
    CHECK(listing.links.front().target == "/etc");
}

TEST_CASE("What is no ordinary file is named, and nobody waits for a pipe")
{
    const Folder folder;
    REQUIRE(::mkfifo(QFile::encodeName(folder.folder.filePath("pipe")).constData(), 0600) == 0);
    const FileListing listing = folder.list();
    CHECK(listing.files.empty());
    REQUIRE(listing.warnings.size() == 1);
    CHECK(listing.warnings.front().kind == Warning::Kind::FileUnreadable);
    CHECK(listing.warnings.front().subject == folder.folder.filePath("pipe"));
}

TEST_CASE("A name that is not in UTF-8 is named as a gap with its reason, the rest is inside")
{
    const Folder folder;
    folder.add("good.txt", "inside");
    const QByteArray latin1 = folder.folder.path().toLocal8Bit() + "/Caf\xe9.txt";
    std::FILE *file = std::fopen(latin1.constData(), "w");
    REQUIRE(file);
    std::fclose(file);
    const QByteArray latin1Folder = folder.folder.path().toLocal8Bit() + "/\xc9t\xe9";
    REQUIRE(::mkdir(latin1Folder.constData(), 0700) == 0);

    const FileListing listing = folder.list();
    CHECK(namesOf(listing) == QStringList{"good.txt"});
    REQUIRE(listing.warnings.size() == 2);
    for (const Warning &warning : listing.warnings) {
        CHECK(warning.kind == Warning::Kind::FileUnreadable);
        CHECK(warning.systemCode == EILSEQ);
    }
    ::unlink(latin1.constData());
    ::rmdir(latin1Folder.constData());
}

TEST_CASE("The suite's own database is left out, by whatever name it is met")
{
    const Folder folder;
    const QString database = folder.folder.filePath("club.sqlite");
    writeDatabase(database, {});
    folder.add("club.sqlite-wal", "");
    REQUIRE(::link(QFile::encodeName(database).constData(),
                   QFile::encodeName(folder.folder.filePath("second-name.db")).constData())
            == 0);
    folder.add("other.txt", "1");
    CHECK(namesOf(folder.list({}, database)) == QStringList{"other.txt"});
}

TEST_CASE("Another SQLite file is recognised by its content, its side files belong to it")
{
    const Folder folder;
    writeDatabase(folder.folder.filePath("stock.dat"), {});
    folder.add("stock.dat-wal", "x");
    folder.add("stock.dat-journal", "x");
    folder.add("text-wal", "an ordinary name");
    const FileListing listing = folder.list();
    CHECK(namesOf(listing) == QStringList{"stock.dat", "text-wal"});
    CHECK(listing.files.front().isDatabase);
    CHECK_FALSE(listing.files.back().isDatabase);
}

TEST_CASE("A file is read whole, whatever its size")
{
    const Folder folder;
    const QByteArray content = businessText(GENERATE(0, 1, 1024 * 1024, 3'000'000));
    folder.add("a.txt", content);
    QByteArray read;
    const Result<FileReading> reading = readWhole(folder.list().files.front(), read);
    REQUIRE(reading);
    CHECK(read == content);
    CHECK(reading->size == content.size());
    CHECK_FALSE(reading->warning);
}

TEST_CASE("A file that changes while it is read is inside, and named")
{
    const Folder folder;
    const QString path = folder.add("log.txt", businessText(100'000));
    const QByteArray change = GENERATE(as<QByteArray>(), "longer", "");
    QByteArray read;
    const Result<FileReading> reading = readWhole(folder.list().files.front(), read, [&] {
        QFile file(path);
        REQUIRE(file.open(change.isEmpty() ? QIODevice::WriteOnly : QIODevice::Append));
        file.write(change);
    });
    REQUIRE(reading);
    CHECK(read.size() <= 100'000); // a file that grows for ever ends all the same
    REQUIRE(reading->warning);
    CHECK(reading->warning->kind == Warning::Kind::FileChanged);
}

TEST_CASE("A file that vanished or became a link since it was listed is an error for the caller")
{
    const Folder folder;
    const QString path = folder.add("a.txt", "1");
    const FileListing listing = folder.list();
    REQUIRE(QFile::remove(path));
    QByteArray read;
    CHECK_FALSE(readWhole(listing.files.front(), read));
    REQUIRE(QFile::link("/etc/passwd", path));
    CHECK_FALSE(readWhole(listing.files.front(), read));
    CHECK(read.isEmpty());
}
