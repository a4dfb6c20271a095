#include "archive/ArchiveReader.h"
#include "archive/EntryExtractor.h"
#include "archive/Seal.h"
#include "support/TestArchive.h"
#include "support/TestBytes.h"
#include "support/TestDatabase.h"

#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace vesper;
using namespace vesper::test;

namespace {

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray extracted(const ArchiveReader &reader, std::size_t entry)
{
    QByteArray bytes;
    REQUIRE(extractEntry(reader, entry,
                         [&](QByteArrayView piece) -> Result<void> {
                             bytes.append(piece);
                             return {};
                         },
                         {}));
    return bytes;
}

ErrorKind errorOf(const QString &path)
{
    const auto reader = ArchiveReader::open(path);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().path == path);
    return reader.error().kind;
}

} // namespace

TEST_CASE("Every byte of an entry is found through its blocks, in any order")
{
    const CompressionLevel level
        = GENERATE(CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small);
    const qint64 block = blockSizeOf(level);
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.zip");
    const std::vector<QByteArray> contents{{},
                                           "x",
                                           businessText(block - 1),
                                           businessText(block),
                                           noise(block + 1),
                                           businessText(65'536 * 9),
                                           noise(3 * block + 777)};
    TestArchive archive(path, level);
    for (std::size_t i = 0; i < contents.size(); ++i)
        archive.addFile(QString("files/%1").arg(i), contents[i]);
    archive.finish();

    const auto opened = ArchiveReader::open(path);
    REQUIRE(opened);
    const ArchiveReader &reader = **opened;
    CHECK(reader.directoryProblems().isEmpty());
    for (std::size_t entry = 0; entry < contents.size(); ++entry) {
        const QByteArray &content = contents[entry];
        CHECK(extracted(reader, entry) == content);
        const std::size_t blocks = reader.manifest().entries[entry].blocks.size();
        for (std::size_t i = blocks; i-- > 0;) {
            const ArchiveReader::Extent where = reader.extent(entry, i);
            const Result<QByteArray> bytes = reader.readBlock(entry, i);
            REQUIRE(bytes);
            CHECK(*bytes == content.mid(where.position, where.size));
            CHECK(reader.blockAt(entry, where.position) == i);
            CHECK(reader.blockAt(entry, where.position + where.size - 1) == i);
        }
    }
}

TEST_CASE("A database's first page is a block of its own, whatever its size")
{
    const int pageSize = GENERATE(512, 1024, 4096, 32'768, 65'536);
    const QTemporaryDir folder;
    writeDatabase(folder.filePath("club.sqlite"), {.pageSize = pageSize, .rows = 500});
    TestArchive archive(folder.filePath("a.zip"));
    archive.addDatabase(folder.filePath("club.sqlite"));
    archive.finish();
    const auto reader = ArchiveReader::open(folder.filePath("a.zip"));
    REQUIRE(reader);
    CHECK((*reader)->extent(0, 0).size == pageSize);
    CHECK((*reader)->extent(0, 1).position == pageSize);
    writeFile(folder.filePath("back.sqlite"), extracted(**reader, 0));
    CHECK(contentOf(folder.filePath("back.sqlite")) == contentOf(folder.filePath("club.sqlite")));
}

TEST_CASE("An extraction ends with the error of who takes the bytes, or with a cancel")
{
    const QTemporaryDir folder;
    TestArchive archive(folder.filePath("a.zip"));
    archive.addFile("files/big", noise(20'000'000));
    archive.finish();
    const auto reader = ArchiveReader::open(folder.filePath("a.zip"));
    REQUIRE(reader);
    CancelSource cancel;
    SECTION("refused")
    {
        const Result<void> refused = extractEntry(
            **reader, 0,
            [](QByteArrayView) -> Result<void> { return fail(ErrorKind::NotEnoughRoom); }, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::NotEnoughRoom);
    }
    SECTION("cancelled")
    {
        qint64 taken = 0;
        const Result<void> stopped = extractEntry(
            **reader, 0,
            [&](QByteArrayView bytes) -> Result<void> {
                taken += bytes.size();
                cancel.request_stop();
                return {};
            },
            cancel.get_token());
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(taken < 20'000'000);
    }
}

TEST_CASE("What is no archive is foreign, what was one is damaged, what cannot be read says so")
{
    const QTemporaryDir folder;
    TestArchive archive(folder.filePath("a.zip"));
    archive.addFile("files/a", businessText(100'000));
    archive.finish();
    const QByteArray whole = contentOfFile(folder.filePath("a.zip"));
    const QString path = folder.filePath("x.zip");

    CHECK(errorOf(folder.filePath("nothing")) == ErrorKind::ArchiveMissing);
    CHECK(errorOf(folder.path()) == ErrorKind::ReadFailed);
    REQUIRE(::mkfifo(QFile::encodeName(folder.filePath("fifo")).constData(), 0600) == 0);
    CHECK(errorOf(folder.filePath("fifo")) == ErrorKind::ReadFailed);
    for (const QByteArray &foreign : {QByteArray(), QByteArray("text"), QByteArray(100'000, '\0'),
                                      noise(100'000), whole.sliced(10, 200)}) {
        writeFile(path, foreign);
        CHECK(errorOf(path) == ErrorKind::ArchiveForeign);
    }
    for (const qint64 left :
         {qint64(4), qint64(100), whole.size() / 2, whole.size() - sealLength - 30}) {
        writeFile(path, whole.first(left));
        CHECK(errorOf(path) == ErrorKind::ArchiveDamaged);
    }
    writeFile(path, QByteArray(whole).replace("manifest.json", "manifest.JSON"));
    CHECK(errorOf(path) == ErrorKind::ArchiveDamaged);
    writeFile(path, QByteArray(whole).replace("PK\5\6", "PK\5\7"));
    CHECK(errorOf(path) == ErrorKind::ArchiveDamaged);
}
