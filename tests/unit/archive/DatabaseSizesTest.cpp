#include "archive/EntryExtractor.h"
#include "support/DatabaseImage.h"
#include "support/TestArchive.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

/// What an archive gives back of the database at `source`.
QByteArray throughArchive(const QString &source, const QString &path, CompressionLevel level)
{
    TestArchive archive(path, level);
    archive.addDatabase(source);
    archive.finish();
    const auto reader = ArchiveReader::open(path);
    REQUIRE(reader);
    CHECK((*reader)->directoryProblems().isEmpty());
    QByteArray bytes;
    REQUIRE(extractEntry(**reader, 0,
                         [&](QByteArrayView piece) -> Result<void> {
                             bytes.append(piece);
                             return {};
                         },
                         {}));
    return bytes;
}

} // namespace

TEST_CASE("A database comes back whole whatever its size is to that of the blocks")
{
    const int pageSize = GENERATE(512, 4096, 65'536);
    const CompressionLevel level = GENERATE(CompressionLevel::Fast, CompressionLevel::Small);
    const qint64 pagesPerBlock = blockSizeOf(level) / pageSize;
    const qint64 blocks = GENERATE(0, 1, 2, 16);
    const qint64 more = GENERATE(-1, 0, 1, 2);
    const qint64 pages = blocks * pagesPerBlock + more;
    if (pages < 1)
        return;
    CAPTURE(pageSize, pages);
    const QTemporaryDir folder;
    const QString source = folder.filePath("club.sqlite");
    QByteArray image = databaseImage(source, pageSize, static_cast<quint32>(pages));
    QFile file(source);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(image) == image.size());
    file.close();

    QByteArray back = throughArchive(source, folder.filePath("a.zip"), level);
    REQUIRE(back.size() == image.size());
    forgetCounters(back);
    forgetCounters(image);
    CHECK((back == image));
}
