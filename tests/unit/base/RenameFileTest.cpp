#include "base/RenameFile.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

struct TwoFiles
{
    TwoFiles()
    {
        write(older, "older");
        write(newer, "newer");
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QString older = folder.filePath("older");
    QString newer = folder.filePath("newer");
};

} // namespace

TEST_CASE("A file that is renamed never replaces another")
{
    const TwoFiles files;
    const Result<void> refused = renameFile(files.newer, files.older);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::TargetExists);
    CHECK(TwoFiles::read(files.older) == "older");
    CHECK(TwoFiles::read(files.newer) == "newer");

    const QString free = files.folder.filePath("free");
    REQUIRE(renameFile(files.newer, free));
    CHECK(TwoFiles::read(free) == "newer");
    CHECK_FALSE(QFile::exists(files.newer));
}

TEST_CASE("Two files swap their names")
{
    const TwoFiles files;
    const Result<bool> swapped = exchangeFiles(files.newer, files.older);
    REQUIRE(swapped);
    CHECK(*swapped);
    CHECK(TwoFiles::read(files.older) == "newer");
    CHECK(TwoFiles::read(files.newer) == "older");
}

TEST_CASE("A name that no file has cannot be swapped")
{
    const TwoFiles files;
    CHECK_FALSE(exchangeFiles(files.newer, files.folder.filePath("nobody")));
    CHECK(TwoFiles::read(files.newer) == "newer");
}
