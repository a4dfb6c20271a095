#include "archive/DamagedArchive.h"
#include "support/TestArchive.h"
#include "support/TestBytes.h"
#include "support/TestDatabase.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Wreck
{
    Wreck()
    {
        writeDatabase(folder.filePath("club.sqlite"), {.rows = 20000});
        TestArchive archive(path);
        archive.addDatabase(folder.filePath("club.sqlite"));
        archive.addFile("files/Contracts/a.txt", businessText(300'000));
        archive.addFile("files/Contracts/b.txt", "signed");
        archive.finish();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    /// An entry's bytes and how many of them are lost.
    static std::pair<QByteArray, qint64> extract(const DamagedArchive &archive, const QString &name)
    {
        const auto found = std::ranges::find(archive.entries(), name, &ManifestEntry::name);
        REQUIRE(found != archive.entries().end());
        QByteArray bytes;
        const Result<qint64> lost
            = archive.extract(static_cast<std::size_t>(found - archive.entries().begin()),
                              [&](QByteArrayView some) -> Result<void> {
                                  bytes.append(some);
                                  return {};
                              },
                              {});
        REQUIRE(lost);
        return {bytes, *lost};
    }

    QTemporaryDir folder;
    QString path = folder.filePath("a.zip");
    QByteArray whole;
};

} // namespace

TEST_CASE("Of a damaged entry the blocks that are left come back, with zeros for the others")
{
    Wreck wreck;
    const auto reader = ArchiveReader::open(wreck.path);
    REQUIRE(reader);
    const ArchiveReader::Extent hit = (*reader)->extent(0, 2);
    QByteArray bytes = wreck.whole;
    std::fill_n(bytes.begin() + hit.offset, hit.length, '\xff');
    wreck.write(bytes);

    const Result<DamagedArchive> archive = DamagedArchive::open(wreck.path);
    REQUIRE(archive);
    CHECK(archive->manifest());
    const auto [database, lost] = Wreck::extract(*archive, "database/club.sqlite");
    CHECK(lost == hit.size);
    QFile original(wreck.folder.filePath("club.sqlite"));
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray expected = original.readAll();
    REQUIRE(database.size() == expected.size());
    CHECK(database.sliced(hit.position, hit.size) == QByteArray(hit.size, '\0'));
    CHECK(database.sliced(hit.position + hit.size) == expected.sliced(hit.position + hit.size));
    CHECK(Wreck::extract(*archive, "files/Contracts/a.txt").second == 0);
}

TEST_CASE("An archive that was cut off still gives what stands before the cut")
{
    Wreck wreck;
    const qsizetype cut = wreck.whole.indexOf("files/Contracts/a.txt") + 20'000;
    wreck.write(wreck.whole.first(cut));
    const Result<DamagedArchive> archive = DamagedArchive::open(wreck.path);
    REQUIRE(archive);
    CHECK_FALSE(archive->manifest());
    REQUIRE(archive->entries().size() == 2);
    CHECK(Wreck::extract(*archive, "database/club.sqlite").second == 0);
    const auto [text, lost] = Wreck::extract(*archive, "files/Contracts/a.txt");
    CHECK(lost > 0);
    CHECK(text.size() == 300'000);
    CHECK(text.first(10'000) == businessText(300'000).first(10'000));
}

TEST_CASE("Where only the directory is lost, everything comes back with its own name")
{
    Wreck wreck;
    wreck.write(wreck.whole.first(wreck.whole.indexOf("PK\1\2")));
    const Result<DamagedArchive> archive = DamagedArchive::open(wreck.path);
    REQUIRE(archive);
    REQUIRE(archive->manifest());
    CHECK(archive->entries().size() == 3);
    for (const ManifestEntry &entry : archive->entries())
        CHECK(Wreck::extract(*archive, entry.name).second == 0);
    CHECK(Wreck::extract(*archive, "files/Contracts/b.txt").first == "signed");
}

TEST_CASE("A header whose size is a lie is passed over")
{
    Wreck wreck;
    QByteArray bytes = wreck.whole.first(wreck.whole.indexOf("PK\1\2"));
    const qsizetype header = bytes.indexOf("files/Contracts/b.txt") - 30;
    bytes.replace(header + 22, 4, "\xf0\xff\xff\x7f"); // 2 GB out of a few bytes
    wreck.write(bytes);
    const Result<DamagedArchive> archive = DamagedArchive::open(wreck.path);
    REQUIRE(archive);
    CHECK(archive->entries().size() == 2);
}

TEST_CASE("What holds nothing of ours is foreign")
{
    Wreck wreck;
    wreck.write(QByteArray(100'000, 'x'));
    CHECK(DamagedArchive::open(wreck.path).error().kind == ErrorKind::ArchiveForeign);
}
