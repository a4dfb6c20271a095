#include "run/ArchiveSearchPlaces.h"
#include "support/TestArchive.h"
#include "support/TestBytes.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace vesper;
using namespace vesper::test;

namespace {

std::vector<Volume> computer()
{
    return {{.root = "/"},
            {.root = "/media/anna/Kingston", .kind = VolumeKind::UsbStick},
            {.root = "/mnt/nas", .kind = VolumeKind::NetworkDrive}};
}

std::vector<SearchPlace> placesOn(std::size_t volume, const QStringList &folders)
{
    return placesToSearch(computer()[volume], computer(), folders, "/home/anna");
}

void writeArchive(const QString &path)
{
    TestArchive archive(path);
    archive.addFile("files/a", businessText(20'000));
    archive.finish();
}

QStringList namesOf(const FolderFinds &finds)
{
    QStringList names;
    for (const FoundArchive &archive : finds.archives)
        names << QFileInfo(archive.path).fileName();
    names.sort();
    return names;
}

} // namespace

TEST_CASE("Known folders are those of the settings and of every run, each once")
{
    Settings settings;
    settings.lastFolder = "/media/anna/Kingston/evening/";
    settings.lastDisk.folder = "/srv/archives";
    const std::vector<HistoryEntry> runs
        = {{.archive = "/srv/archives/club_1.zip"}, {.archive = ""}, {.archive = "/mnt/nas/c.zip"}};
    CHECK(knownFolders(settings, runs)
          == QStringList{"/media/anna/Kingston/evening", "/srv/archives", "/mnt/nas"});
}

TEST_CASE("A stick and a network drive are looked through below their roots")
{
    CHECK(placesOn(1, {}) == std::vector<SearchPlace>{{"/media/anna/Kingston", 2}});
    CHECK(placesOn(2, {"/mnt/nas/a/b/c/d", "/srv/archives"})
          == std::vector<SearchPlace>{{"/mnt/nas", 2}, {"/mnt/nas/a/b/c/d", 0}});
}

TEST_CASE("Of the computer's own disk only the folders that are known are looked at")
{
    CHECK(placesOn(0, {"/srv/archives", "/home/anna", "/media/anna/Kingston/evening"})
          == std::vector<SearchPlace>{{"/srv/archives", 0}, {"/home/anna", 0}});
    CHECK(placesToSearch({.root = "/home"}, {{.root = "/"}, {.root = "/home"}}, {"/home/anna"},
                         "/home/anna")
          == std::vector<SearchPlace>{{"/home/anna", 0}});
}

TEST_CASE("A name that only begins like a drive's is not on it")
{
    CHECK(placesOn(1, {"/media/anna/Kingston2/evening"}).size() == 1);
}

TEST_CASE("A folder gives its archives, whatever they are called, and the folders in it")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath("2026"));
    REQUIRE(QDir(folder.path()).mkpath("lost+found"));
    REQUIRE(QDir(folder.path()).mkpath(".Trash-1000"));
    REQUIRE(QDir(folder.path()).mkpath("System Volume Information"));
    REQUIRE(QFile::link(folder.path(), folder.filePath("round")));
    writeArchive(folder.filePath("club.zip"));
    writeArchive(folder.filePath("no ending"));
    QFile photo(folder.filePath("photo.jpg"));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    REQUIRE(::mkfifo(folder.filePath("pipe").toLocal8Bit().constData(), 0600) == 0);

    const FolderFinds finds = searchFolder(folder.path(), folder.path());
    CHECK(finds.answering);
    CHECK(namesOf(finds) == QStringList{"club.zip", "no ending"});
    CHECK(finds.folders == QStringList{folder.filePath("2026")});
}

TEST_CASE("A search of a volume with very many folders ends, and says that it did not see all")
{
    QStringList folders;
    for (int i = 0; i < 3000; ++i)
        folders << QStringLiteral("/media/stick/%1").arg(i);
    const auto walk = [&folders](qsizetype count) {
        VolumeSearch search({{"/media/stick", 1}});
        int looked = 0;
        while (const auto place = search.next()) {
            search.add(*place,
                       {.archives = {},
                        .folders = place->depth > 0 ? folders.mid(0, count) : QStringList()});
            ++looked;
        }
        return std::pair(looked, search.isCutShort());
    };
    CHECK(walk(1500) == std::pair(1501, false));
    CHECK(walk(3000) == std::pair(2000, true));
}

TEST_CASE("A folder that is gone holds nothing")
{
    const FolderFinds finds = searchFolder("/no/such/folder", "/");
    CHECK(finds.answering);
    CHECK(finds.archives.empty());
}
