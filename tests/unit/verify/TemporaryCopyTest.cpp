#include "base/DurableFile.h"
#include "support/TestMount.h"
#include "unit/verify/SealedFile.h"

using namespace vesper;
using namespace vesper::test;

namespace {

/// A file system for temporary files.
struct SmallDisk
{
    explicit SmallDisk(const char *size)
        : mount(TestMount::tmpfs(folder.filePath("tmp"), size))
    {
        writeDatabase(folder.filePath("club.sqlite"), {.rows = 60'000});
        TestArchive archive(path);
        archive.addDatabase(folder.filePath("club.sqlite"));
        archive.finish();
        qputenv("TMPDIR", QFile::encodeName(folder.filePath("tmp")));
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk() { qunsetenv("TMPDIR"); }

    QTemporaryDir folder;
    QString path = folder.filePath("a.zip");
    TestMount mount;
};

} // namespace

TEST_CASE("A check that has no room for its temporary copy says how much it needs, and where")
{
    const SmallDisk disk("size=1m");
    const Result<VerifyReport> report = verdictOn(disk.path, CheckLevel::Quick);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::NotEnoughRoom);
    CHECK(report.error().path == disk.folder.filePath("tmp"));
    CHECK(report.error().needed == QFileInfo(disk.folder.filePath("club.sqlite")).size());
    CHECK(report.error().available <= 1024 * 1024);
}

TEST_CASE("A check whose temporary folder is read-only says so, and blames no archive")
{
    const SmallDisk disk("size=64m");
    CHECK(verdictOn(disk.path, CheckLevel::Quick)->ok);
    disk.mount.remountReadOnly();
    const Result<VerifyReport> report = verdictOn(disk.path, CheckLevel::Quick);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::WriteFailed);
    CHECK(report.error().path == disk.folder.filePath("tmp"));
}

TEST_CASE("The copy that a killed check left behind goes with the next check, a living one's stays")
{
    const SmallDisk disk("size=64m");
    QDir folder(disk.folder.filePath("tmp"));
    QFile dead(folder.filePath("vesper-check-dead"));
    REQUIRE(dead.open(QIODevice::WriteOnly));
    dead.close();
    const auto living = DurableFile::create(folder.path(), "vesper-check-living");
    REQUIRE(living);
    CHECK(verdictOn(disk.path, CheckLevel::Quick)->ok);
    CHECK(folder.entryList(QDir::Files) == QStringList{"vesper-check-living"});
}
