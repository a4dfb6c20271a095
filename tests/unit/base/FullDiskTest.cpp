#include "base/DurableFile.h"
#include "support/TestMount.h"

#include <QtCore/QTemporaryDir>

#include <cerrno>

using namespace vesper;

TEST_CASE("The first write error stays and spoils every later step, though there is room again")
{
    const QTemporaryDir folder;
    const QString point = folder.filePath("stick");
    const TestMount disk = TestMount::tmpfs(point, "size=64k");
    QFile others(point + "/others");
    REQUIRE(others.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    REQUIRE(others.write(QByteArray(48 * 1024, 'x')) > 0);

    const auto created = DurableFile::create(point, ".part");
    REQUIRE(created);
    DurableFile &file = **created;
    REQUIRE(file.write("begin") == 5);
    CHECK(file.write(QByteArray(64 * 1024, 'y')) == -1);
    REQUIRE(others.remove());

    // Each of these would succeed now.
    CHECK(file.write("end") == -1);
    CHECK_FALSE(file.overwrite(0, "B"));
    CHECK_FALSE(file.readAt(0, 5));
    char byte = 0;
    REQUIRE(file.seek(0));
    CHECK(file.read(&byte, 1) == -1);
    CHECK_FALSE(file.sync());
    for (const Result<void> &refused : {file.publish("a.zip"), file.publishOver("a.zip")}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::NotEnoughRoom);
    }
    CHECK_FALSE(file.publishInExchange("a.zip"));
    REQUIRE(file.failure());
    CHECK(file.failure()->kind == ErrorKind::NotEnoughRoom);
    CHECK(file.failure()->systemCode == ENOSPC);
    CHECK(QDir(point).entryList(QDir::Files | QDir::Hidden) == QStringList{".part"});
}
