#include "faults/Injection.h"
#include "support/Catch.h"

using namespace vesper::test;

// Every single call of a whole run, one after the other: minutes, so the presets leave it out.

TEST_CASE("Whichever call fails, no promise is broken")
{
    const FaultRig rig;
    for (Injection injection : failingCalls()) {
        while (survives(rig, injection))
            ++injection.when;
        CHECK(injection.when > 1);
    }
}

TEST_CASE("Whenever a run is killed, nothing bad is left and the next one succeeds")
{
    const FaultRig rig;
    for (const char *call : {"openat", "pwrite64", "pread64", "fsync", "renameat2", "unlink"}) {
        Injection injection{.call = call, .effect = "signal=KILL"};
        while (recovers(rig, injection))
            ++injection.when;
    }
}

TEST_CASE("Whatever happens to a run, the archive that was good before stays")
{
    FaultRig rig;
    rig.useFixedName();
    for (const char *call : {"pwrite64", "fsync", "renameat2", "rename", "unlink"}) {
        for (const char *effect : {"error=EIO", "signal=KILL"}) {
            Injection injection{.call = call, .effect = effect};
            while (keepsTheOlder(rig, injection))
                ++injection.when;
        }
    }
}
