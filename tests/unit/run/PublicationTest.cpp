#include "run/Publication.h"
#include "archive/Seal.h"
#include "support/Catch.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

/// Publishes a file of the content `seal` in `folder` as the newest, always called backup.zip.
void publishFixed(const QTemporaryDir &folder, const QByteArray &seal)
{
    const auto file = DurableFile::create(folder.path(), ".part");
    REQUIRE(file);
    REQUIRE((*file)->write(seal) == seal.size());
    REQUIRE(publishArchive(**file, {.name = "backup", .fixed = true}, seal));
}

void writeAt(const QString &path, const QByteArray &content, const QDateTime &time)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    file.flush();
    REQUIRE(file.setFileTime(time, QFileDevice::FileModificationTime));
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

const QDateTime lastYear(QDate(2025, 11, 21), QTime(18, 42, 7));

} // namespace

TEST_CASE("Whatever has the fixed name is renamed, never replaced")
{
    const QTemporaryDir folder;
    writeAt(folder.filePath("backup.zip"), "somebody's", lastYear);
    publishFixed(folder, QByteArray(sealLength, 'a'));
    CHECK(namesIn(folder) == QStringList{"backup.zip", "backup_2025-11-21_18-42-07.zip"});
    QFile older(folder.filePath("backup_2025-11-21_18-42-07.zip"));
    REQUIRE(older.open(QIODevice::ReadOnly));
    CHECK(older.readAll() == "somebody's");
}

TEST_CASE("An archive that is not what was sealed, or not as long, gets no name")
{
    const QTemporaryDir folder;
    const bool isFixed = GENERATE(false, true);
    const bool isLonger = GENERATE(false, true);
    if (isFixed)
        writeAt(folder.filePath("backup.zip"), "the older one", lastYear);
    const QStringList before = namesIn(folder);
    const auto file = DurableFile::create(folder.path(), ".part");
    REQUIRE(file);
    REQUIRE((*file)->write(QByteArray(sealLength, 'a')) == sealLength);
    if (isLonger) {
        QFile behindItsBack(folder.filePath(".part"));
        REQUIRE(behindItsBack.open(QIODevice::Append));
        REQUIRE(behindItsBack.write("a") == 1);
    }
    const Result<void> refused = publishArchive(**file, {.name = "backup", .fixed = isFixed},
                                                QByteArray(sealLength, isLonger ? 'a' : 'b'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::VerificationFailed);
    CHECK(namesIn(folder) == before);
    if (isFixed) {
        QFile older(folder.filePath("backup.zip"));
        REQUIRE(older.open(QIODevice::ReadOnly));
        CHECK(older.readAll() == "the older one");
    }
}
