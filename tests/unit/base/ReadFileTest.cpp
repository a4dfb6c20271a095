#include "base/ReadFile.h"

#include "support/Catch.h"
#include "support/TestBytes.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

struct FileOnDisk
{
    /// `place`: a folder; on a tmpfs nothing can be read past the cache.
    explicit FileOnDisk(const QString &place)
        : folder(place + "/vesper-XXXXXX")
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    [[nodiscard]] QString path() const { return folder.filePath("file"); }

    QTemporaryDir folder;
    QByteArray content = noise(300'001);
};

} // namespace

TEST_CASE("Any part of a file is read exactly, from the cache or past it")
{
    const FileOnDisk disk(GENERATE(as<QString>(), QDir::tempPath(), "/dev/shm"));
    const auto source = GENERATE(ReadFile::Source::Cache, ReadFile::Source::Medium);
    const auto file = ReadFile::open(disk.path(), source);
    REQUIRE(file);
    const qint64 whole = disk.content.size();
    for (const auto &[offset, size] : {std::pair<qint64, qint64>(0, whole),
                                       {0, 1},
                                       {1, 4096},
                                       {4095, 2},
                                       {4096, 8192},
                                       {511, 100'000},
                                       {whole - 1, 1},
                                       {whole - 5000, 5000},
                                       {whole, 0}}) {
        CAPTURE(offset, size);
        const Result<QByteArray> bytes = (*file)->read(offset, size);
        REQUIRE(bytes);
        CHECK((*bytes == disk.content.mid(offset, size)));
        QByteArray buffer(size, '\0');
        REQUIRE((*file)->read(offset, buffer.data(), size));
        CHECK((buffer == *bytes));
    }
}

TEST_CASE("What lies behind the end of a file cannot be read, from the cache or past it")
{
    const FileOnDisk disk(GENERATE(as<QString>(), QDir::tempPath(), "/dev/shm"));
    const auto source = GENERATE(ReadFile::Source::Cache, ReadFile::Source::Medium);
    const auto file = ReadFile::open(disk.path(), source);
    REQUIRE(file);
    const qint64 whole = disk.content.size();
    for (const auto &[offset, size] :
         {std::pair<qint64, qint64>(0, whole + 1), {whole - 1, 2}, {whole, 1}, {whole + 5000, 1}}) {
        CAPTURE(offset, size);
        const Result<QByteArray> bytes = (*file)->read(offset, size);
        REQUIRE_FALSE(bytes);
        CHECK(bytes.error().kind == ErrorKind::ArchiveDamaged);
    }
}
