#include "archive/ReadFileDevice.h"
#include "support/Catch.h"
#include "support/TestBytes.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath("bytes"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

} // namespace

TEST_CASE("A file read back and forth through windows gives the same bytes everywhere")
{
    const QTemporaryDir folder;
    const QByteArray content = noise(300'001, 7);
    const auto file = ReadFile::open(written(folder, content));
    REQUIRE(file);
    ReadFileDevice device(**file);
    CHECK(device.size() == content.size());

    // As minizip does it: some bytes at the end, some at the beginning, and over the windows'
    // edges.
    for (qint64 step = 0; step < 200; ++step) {
        for (const qint64 offset : {content.size() - 1 - step * 7, step * 1'499, 65'530 + step}) {
            const qint64 size = 1 + step * 613 % 70'000;
            REQUIRE(device.seek(offset));
            CHECK(device.read(size) == content.mid(offset, size));
        }
    }
    REQUIRE(device.seek(content.size()));
    CHECK(device.read(1).isEmpty());
    CHECK(device.outcome());
}

TEST_CASE("What the file says first is kept, though the reader only hears that something failed")
{
    const QTemporaryDir folder;
    const QString path = written(folder, noise(200'000, 8));
    const auto file = ReadFile::open(path);
    REQUIRE(file);
    ReadFileDevice device(**file);
    REQUIRE(QFile::resize(path, 100'000));

    REQUIRE(device.seek(150'000));
    char byte = 0;
    CHECK(device.read(&byte, 1) == -1);
    REQUIRE_FALSE(device.outcome());
    CHECK(device.outcome().error().kind == ErrorKind::ArchiveDamaged);
    REQUIRE(device.seek(0));
    CHECK(device.read(&byte, 1) == 1);
    CHECK_FALSE(device.outcome());
}
