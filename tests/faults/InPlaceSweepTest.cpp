#include "faults/InPlaceRig.h"
#include "support/Catch.h"

using namespace vesper::test;

// Every single call of whole restores, one after the other: minutes, so the presets leave it out.

TEST_CASE("In whichever call a restore in place is killed, the database is one of the two states")
{
    const auto [mode, pageSize, archived] = GENERATE(table<const char *, int, int>({
        {"delete", 4096, 4096},
        {"wal", 4096, 4096},
        {"delete", 512, 65536},
        {"delete", 65536, 512},
        {"wal", 1024, 8192},
        {"wal", 8192, 1024},
    }));
    const InPlaceRig rig({.journalMode = mode, .pageSize = pageSize, .archivedPageSize = archived});
    for (const QByteArray &call : writingCalls()) {
        Injection injection{.call = call, .effect = "signal=KILL"};
        while (rig.survivesKill(injection))
            ++injection.when;
    }
}

TEST_CASE("Whichever call of a restore in place fails, it is told and the database is whole")
{
    const InPlaceRig rig({.journalMode = GENERATE("delete", "wal")});
    for (const QByteArray &call : writingCalls()) {
        Injection injection{.call = call, .effect = "error=EIO"};
        while (rig.survivesError(injection))
            ++injection.when;
    }
}
