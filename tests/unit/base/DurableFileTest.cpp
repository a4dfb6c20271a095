#include "base/DurableFile.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("A durable file appears under its final name only when it is published")
{
    const QTemporaryDir folder;
    {
        auto file = DurableFile::create(folder.path(), ".part");
        REQUIRE(file);
        REQUIRE((*file)->write("hello world") == 11);
        REQUIRE((*file)->overwrite(0, "J"));
        CHECK(namesIn(folder.path()) == QStringList{".part"});
        REQUIRE((*file)->publish("final.zip"));
        CHECK((*file)->path() == folder.filePath("final.zip"));
    }
    CHECK(namesIn(folder.path()) == QStringList{"final.zip"});
    CHECK(contentOf(folder.filePath("final.zip")) == "Jello world");
    const QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                               | QFileDevice::ReadUser | QFileDevice::WriteUser;
    CHECK(QFile::permissions(folder.filePath("final.zip")) == ownerOnly);
}

TEST_CASE("An unpublished file leaves nothing")
{
    const QTemporaryDir folder;
    {
        auto file = DurableFile::create(folder.path(), ".part");
        REQUIRE(file);
        (*file)->write("half");
    }
    CHECK(namesIn(folder.path()).isEmpty());
}

TEST_CASE("Publishing never replaces a file, and another name may be tried")
{
    const QTemporaryDir folder;
    QFile older(folder.filePath("a.zip"));
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();

    auto file = DurableFile::create(folder.path(), ".part");
    REQUIRE(file);
    (*file)->write("newer");
    const Result<void> refused = (*file)->publish("a.zip");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::TargetExists);
    REQUIRE((*file)->publish("a_2.zip"));
    CHECK(contentOf(folder.filePath("a.zip")) == "older");
    CHECK(contentOf(folder.filePath("a_2.zip")) == "newer");
}

TEST_CASE("Where no file can be made the reason is told")
{
    const auto refused = DurableFile::create("/proc", ".part");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::WriteFailed);
    CHECK(refused.error().systemCode != 0);
}

TEST_CASE("Left-over files of dead runs are removed, those of live runs stay")
{
    const QTemporaryDir folder;
    QFile dead(folder.filePath(".vesper-host-1.part"));
    REQUIRE(dead.open(QIODevice::WriteOnly));
    dead.close();
    QFile foreign(folder.filePath(".vesper-other-1.part"));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    auto live = DurableFile::create(folder.path(), ".vesper-host-2.part");
    REQUIRE(live);

    CHECK(removeAbandonedFiles(folder.path(), ".vesper-host-")
          == QStringList{folder.filePath(".vesper-host-1.part")});
    CHECK(namesIn(folder.path()) == QStringList{".vesper-host-2.part", ".vesper-other-1.part"});
}

TEST_CASE("A small file is replaced whole, a dead run's attempt notwithstanding")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    REQUIRE(replaceFile(path, "older and longer"));
    QFile dead(folder.filePath(".state.json.part"));
    REQUIRE(dead.open(QIODevice::WriteOnly));
    dead.write("half");
    dead.close();

    REQUIRE(replaceFile(path, "newer"));
    CHECK(contentOf(path) == "newer");
    CHECK(namesIn(folder.path()) == QStringList{"state.json"});
}

TEST_CASE("Where a folder stands in its place nothing is replaced and nothing left over")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("state.json");
    REQUIRE(QDir().mkpath(path)); // a folder in its place: the rename is refused, whoever we are
    CHECK_FALSE(replaceFile(path, "content"));
    CHECK(QFileInfo(path).isDir());
    CHECK(namesIn(folder.path()).isEmpty());
}

TEST_CASE("A file published in exchange leaves nothing of the older one")
{
    const QTemporaryDir folder;
    REQUIRE(replaceFile(folder.filePath("club.sqlite"), "older"));
    {
        auto file = DurableFile::create(folder.path(), ".part");
        REQUIRE(file);
        (*file)->write("newer");
        const Result<bool> exchanged = (*file)->publishInExchange("club.sqlite");
        REQUIRE(exchanged);
        CHECK(*exchanged);
        CHECK((*file)->path() == folder.filePath("club.sqlite"));
    }
    CHECK(contentOf(folder.filePath("club.sqlite")) == "newer");
    CHECK(namesIn(folder.path()) == QStringList{"club.sqlite"});
}

TEST_CASE("A file that others can read is known as such")
{
    const QTemporaryDir folder;
    auto file = DurableFile::create(folder.path(), ".part");
    REQUIRE(file);
    CHECK((*file)->isPrivate());
    // As a medium without owners shows every file.
    REQUIRE(QFile::setPermissions((*file)->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                       | QFileDevice::ReadOther));
    CHECK_FALSE((*file)->isPrivate());
}
