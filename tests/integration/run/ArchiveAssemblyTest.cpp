#include "integration/run/Assembled.h"

#include <QtCore/QDir>

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("A database in rollback mode may go through a spool, and the archive is the same")
{
    const QTemporaryDir spool;
    const Assembled made(spool.path());
    checkWhole(made);
    CHECK(made.stallSeconds > 0);
    // From the spool to the destination: writing, before the archive's own end is written.
    CHECK(std::count(made.stages.begin(), made.stages.end(), Stage::Writing) == 2);
    CHECK(QDir(spool.path()).isEmpty());
}

TEST_CASE("Without a place for the spool the writers wait for the destination, nothing else")
{
    checkWhole(Assembled("/nowhere/at/all"));
}

TEST_CASE("In WAL mode nobody waits and nothing is spooled")
{
    const QTemporaryDir spool;
    const Assembled made(spool.path(), "wal");
    checkWhole(made);
    CHECK(made.stallSeconds == 0);
}
