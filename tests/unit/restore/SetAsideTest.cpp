#include "restore/SetAside.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

void write(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("content");
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("What cannot be read is set aside with what belongs to it, and comes back whole")
{
    const QTemporaryDir folder;
    write(folder.filePath("club.sqlite"));
    write(folder.filePath("club.sqlite-wal"));
    Result<SetAside> aside = SetAside::take(folder.filePath("club.sqlite"));
    REQUIRE(aside);
    CHECK(aside->path() == folder.filePath("club.sqlite.before-restore"));
    // It keeps its name, too, until the one that is restored takes it.
    CHECK(filesIn(folder)
          == QStringList{"club.sqlite", "club.sqlite.before-restore",
                         "club.sqlite.before-restore-wal"});
    REQUIRE(aside->putBack());
    CHECK(filesIn(folder) == QStringList{"club.sqlite", "club.sqlite-wal"});
}

TEST_CASE("What was set aside comes back although its name is gone, but never over another file")
{
    const QTemporaryDir folder;
    const QString database = folder.filePath("club.sqlite");
    write(database);
    Result<SetAside> aside = SetAside::take(database);
    REQUIRE(aside);
    REQUIRE(QFile::remove(database));
    SECTION("nothing has the name")
    {
        REQUIRE(aside->putBack());
        CHECK(filesIn(folder) == QStringList{"club.sqlite"});
    }
    SECTION("another file has it")
    {
        write(database);
        CHECK(aside->putBack().error().kind == ErrorKind::TargetExists);
        CHECK(filesIn(folder) == QStringList{"club.sqlite", "club.sqlite.before-restore"});
    }
}

TEST_CASE("What was set aside before stays where it is")
{
    const QTemporaryDir folder;
    write(folder.filePath("club.sqlite.before-restore-wal"));
    write(folder.filePath("club.sqlite"));
    const Result<SetAside> aside = SetAside::take(folder.filePath("club.sqlite"));
    REQUIRE(aside);
    CHECK(aside->path() == folder.filePath("club.sqlite.before-restore_2"));
}
