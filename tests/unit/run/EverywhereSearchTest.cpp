#include "run/EverywhereSearch.h"
#include "support/TestArchive.h"
#include "support/TestBytes.h"
#include "support/TestMount.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <sys/mount.h>

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

void writeArchive(const QString &path)
{
    TestArchive archive(path);
    archive.addFile("files/a", businessText(20'000));
    archive.finish();
}

bool contains(const EverywhereFinds &finds, const QString &path)
{
    return std::ranges::any_of(finds.archives, [&path](const PlacedArchive &archive) {
        return archive.found.path == path;
    });
}

} // namespace

TEST_CASE("Archives are found on every drive, and in the folders that are named")
{
    const QTemporaryDir folder;
    const QString stick = folder.filePath("Kingston");
    REQUIRE(QDir().mkpath(stick));
    // A device by its name is what tells a drive from the system's own file systems.
    REQUIRE(::mount("/dev/sdq1", QFile::encodeName(stick).constData(), "tmpfs", 0, nullptr) == 0);
    const TestMount mounted(stick);
    REQUIRE(QDir(stick).mkpath("a/b/c"));
    REQUIRE(QDir(folder.path()).mkdir("papers"));
    for (const char *path : {"Kingston/a/b/near.zip", "Kingston/a/b/c/far.zip", "papers/named.zip"})
        writeArchive(folder.filePath(path));
    const Result<EverywhereFinds> finds = searchEverywhere({folder.filePath("papers")}, {});
    REQUIRE(finds);
    CHECK(contains(*finds, folder.filePath("Kingston/a/b/near.zip")));
    CHECK_FALSE(contains(*finds, folder.filePath("Kingston/a/b/c/far.zip")));
    CHECK(contains(*finds, folder.filePath("papers/named.zip")));
    CHECK(finds->silent.isEmpty());
}

TEST_CASE("A search everywhere can be cancelled")
{
    CancelSource cancel;
    cancel.request_stop();
    CHECK(searchEverywhere({}, cancel.get_token()).error().kind == ErrorKind::Cancelled);
}
