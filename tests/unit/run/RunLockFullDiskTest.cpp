#include "run/RunLock.h"
#include "support/TestMount.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;

TEST_CASE("Once a suite has been backed up, a full disk does not keep the next run from its lock")
{
    const QTemporaryDir folder;
    const QString state = folder.filePath("state");
    const TestMount disk = TestMount::tmpfs(state, "size=64k");
    REQUIRE(lockRun(state));
    QFile filler(state + "/filler");
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    CHECK(lockRun(state));
}
