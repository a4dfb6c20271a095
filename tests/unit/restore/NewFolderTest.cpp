#include "restore/NewFolder.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace vesper;

TEST_CASE("A folder made for files that were not written is gone again, with those above it")
{
    const QTemporaryDir folder;
    {
        const Result<NewFolder> made = NewFolder::make(folder.filePath("a/b/c"));
        REQUIRE(made);
        CHECK(QDir(folder.filePath("a/b/c")).exists());
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A folder that holds something stays, and so does one that was there")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir("old"));
    {
        const Result<NewFolder> made = NewFolder::make(folder.filePath("old/new/empty"));
        REQUIRE(made);
        QFile file(folder.filePath("old/new/file"));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(QFile::exists(folder.filePath("old/new/file")));
    CHECK_FALSE(QFile::exists(folder.filePath("old/new/empty")));
    {
        CHECK(NewFolder::make(folder.filePath("old")));
    }
    CHECK(QFile::exists(folder.filePath("old")));
}

TEST_CASE("A folder that cannot be made gives the system's reason")
{
    const QTemporaryDir folder;
    const Result<NewFolder> inDevice = NewFolder::make("/dev/null/x");
    REQUIRE_FALSE(inDevice);
    CHECK(inDevice.error().systemCode == ENOTDIR);
    QFile file(folder.filePath("file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(NewFolder::make(folder.filePath("file")).error().systemCode == ENOTDIR);
    CHECK(NewFolder::make(folder.filePath("file/a")).error().systemCode == ENOTDIR);
}
