#include "integration/run/Assembled.h"
#include "support/TestMount.h"

#include <QtCore/QDir>

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("A spool that fills up midway is given up, and the archive goes straight to its place")
{
    const QTemporaryDir folder;
    const QString spool = folder.filePath("spool");
    // The pages come as some 400 KB: into the one they fit, into the other not.
    const auto [size, isWritten] = GENERATE(table<const char *, int>({
        {"size=16m", 2},
        {"size=128k", 1},
    }));
    const TestMount disk = TestMount::tmpfs(spool, size);
    const Assembled made(spool);
    REQUIRE(QFileInfo(made.archive).size() > 256 * 1024);
    // Written once by the spool's content, where it got all of it, and once by the archive's end.
    CHECK(std::count(made.stages.begin(), made.stages.end(), Stage::Writing) == isWritten);
    CHECK(QDir(spool).isEmpty());
    checkWhole(made);
}
