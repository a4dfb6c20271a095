#include "archive/ArchiveReader.h"
#include "support/TestArchive.h"
#include "support/TestBytes.h"
#include "support/TestDatabase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The streams of all entries one after the other, each as long as the longest.
QByteArray streamsOf(const ArchiveReader &reader)
{
    const std::vector<ManifestEntry> &entries = reader.manifest().entries;
    std::vector<QByteArray> streams;
    qsizetype longest = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QByteArray stream;
        for (std::size_t block = 0; block < entries[i].blocks.size(); ++block) {
            const ArchiveReader::Extent where = reader.extent(i, block);
            stream += *reader.file().read(where.offset, where.length);
        }
        longest = std::max(longest, stream.size() + 2);
        streams.push_back(stream + QByteArray("\3\0", 2));
    }
    QByteArray all;
    for (QByteArray &stream : streams)
        all += stream.leftJustified(longest, '\0');
    return all;
}

void writeSeeds(const QString &folder, const QString &name, TestArchive &archive,
                const QString &path)
{
    archive.finish();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto reader = ArchiveReader::open(path);
    REQUIRE(reader);
    const QByteArray json = toJson((*reader)->manifest());
    write(folder + "/archive/" + name, file.readAll());
    write(folder + "/manifest/" + name, json);
    write(folder + "/entries/" + name, json + '\0' + streamsOf(**reader));
}

} // namespace

// Not a test: it uses the tests' ways to make real archives. The folder is in FUZZ_CORPUS.
TEST_CASE("Seeds are written for the fuzzers")
{
    const QString folder = qEnvironmentVariable("FUZZ_CORPUS", QStringLiteral("corpus"));
    const QTemporaryDir scratch;
    const QString path = scratch.filePath("a.zip");
    SECTION("an empty archive")
    {
        TestArchive archive(path);
        writeSeeds(folder, "empty", archive, path);
    }
    SECTION("two files")
    {
        TestArchive archive(path, CompressionLevel::Small);
        archive.addFile("files/a", businessText(900));
        archive.addFile("files/empty", {});
        archive.manifest.links = {{"link", "/target"}};
        archive.manifest.notInside = {"gap"};
        writeSeeds(folder, "files", archive, path);
    }
    SECTION("a database with a proof")
    {
        writeDatabase(scratch.filePath("club.sqlite"), {.pageSize = 512, .rows = 3});
        TestArchive archive(path);
        archive.addDatabase(scratch.filePath("club.sqlite"));
        archive.manifest.entries.front().tables = {{"sale", 3}};
        archive.manifest.proof = {
            {.query = "SELECT max(id) FROM sale", .text = {{"en", "Last: %1"}}, .values = {"3"}}};
        writeSeeds(folder, "database", archive, path);
    }
}
