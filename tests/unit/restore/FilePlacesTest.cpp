#include "restore/FilePlaces.h"
#include "restore/FileRestore.h"
#include "restore/SuiteOfArchive.h"
#include "support/TestArchive.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

/// An archive whose manifest says what a test wants it to say.
struct Parcel
{
    explicit Parcel(const QString &path, const QString &set = "Contracts",
                    const QString &name = "files/Contracts/a.txt")
    {
        TestArchive archive(folder.filePath("a.zip"));
        archive.addFile(name, "signed");
        archive.manifest.entries.back().path = path;
        archive.manifest.entries.back().set = set;
        archive.finish();
        const auto opened = ArchiveReader::open(folder.filePath("a.zip"));
        REQUIRE(opened);
        reader = *opened;
        suite.includes = {{"Contracts", folder.filePath("suite/documents"), {}}};
    }
    [[nodiscard]] FilePlace place() const
    {
        const auto places = placesInSuite(*reader, suite, std::nullopt, {});
        REQUIRE(places);
        REQUIRE(places->size() == 1);
        return places->front();
    }
    [[nodiscard]] QString pathOutside() const
    {
        return pathInFolder(folder.filePath("out"), reader->manifest().entries.front());
    }

    QTemporaryDir folder;
    std::shared_ptr<const ArchiveReader> reader;
    Suite suite;
};

} // namespace

TEST_CASE("A file belongs into its set, wherever the suite's folder was when it was archived")
{
    const QString path = GENERATE(as<QString>(), "documents/a.txt", "../../srv/documents/a.txt");
    const Parcel parcel(path);
    CHECK(parcel.place().path == parcel.folder.filePath("suite/documents/a.txt"));
    CHECK(parcel.place().now == FilePlace::Now::Missing);
    CHECK(parcel.pathOutside() == parcel.folder.filePath("out/Contracts/a.txt"));
}

TEST_CASE("No path and no set name leads out of the place that files may go to")
{
    const auto [path, set, name] = GENERATE(table<QString, QString, QString>({
        {"documents/..", "Contracts", "files/Contracts/a.txt"},
        {"documents/../../x", "Contracts", "files/Contracts/b/c/d"},
        {"", "Contracts", "files/Contracts/a.txt"},
        {".", "Contracts", "files/Contracts/a.txt"},
        {"a.txt", "Contracts", "files"},
    }));
    const Parcel parcel(path, set, name);
    CHECK(parcel.place().now == FilePlace::Now::NoPlace);
    CHECK(parcel.pathOutside().isEmpty());
}

TEST_CASE("A set with a name that leads out has no folder")
{
    const Parcel parcel("documents/a.txt", "../Contracts", "files/../Contracts/a.txt");
    CHECK(parcel.pathOutside().isEmpty());
}

TEST_CASE("A set that is one file is its own place")
{
    Parcel parcel("prices.txt", "Prices", "files/Prices/prices.txt");
    parcel.suite.includes = {{"Prices", parcel.folder.filePath("suite/prices.txt"), {}}};
    CHECK(parcel.place().path == parcel.folder.filePath("suite/prices.txt"));
}

TEST_CASE("Two entries with one place: the first one has it")
{
    QTemporaryDir folder;
    TestArchive archive(folder.filePath("a.zip"));
    for (const char *name : {"files/Contracts/a.txt", "files/Contracts/b.txt"}) {
        archive.addFile(name, name);
        archive.manifest.entries.back().path = "documents/a.txt";
        archive.manifest.entries.back().set = "Contracts";
    }
    archive.finish();
    const auto reader = ArchiveReader::open(folder.filePath("a.zip"));
    REQUIRE(reader);
    const auto places = placesInFolder(**reader, folder.filePath("out"), {});
    REQUIRE(places);
    const FileRestoreReport report = restoreFiles(**reader, *places, {}, {});
    CHECK(report.restored.size() == 1);
    REQUIRE(report.leftOut.size() == 1);
    CHECK(report.leftOut.front().kind == Warning::Kind::FileKept);
}

TEST_CASE("The suite of an archive stays within the folder that it is put into")
{
    Manifest manifest;
    manifest.suiteId = "club";
    ManifestEntry database{.name = "database/club.sqlite", .path = "../../etc/club.sqlite"};
    database.kind = EntryKind::Database;
    ManifestEntry file{.name = "files/Con_tracts/a.txt", .path = "/etc/x/a.txt"};
    file.set = "Con/tracts";
    manifest.entries = {database, file};
    const Result<Suite> suite = suiteOfArchive(manifest, "a.zip", "/srv/club");
    REQUIRE(suite);
    CHECK(suite->database == "/srv/club/club.sqlite");
    for (const IncludeSet &set : suite->includes)
        CHECK(set.path.startsWith("/srv/club"));

    manifest.suiteId = "../club";
    CHECK(suiteOfArchive(manifest, "a.zip", "/srv/club").error().kind == ErrorKind::ArchiveDamaged);
}
