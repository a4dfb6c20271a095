#include "faults/Injection.h"
#include "support/Catch.h"

using namespace vesper::test;

TEST_CASE("A failing call never becomes a wrong archive, a crash or a changed database")
{
    const FaultRig rig;
    for (Injection injection : failingCalls()) {
        CHECK(survives(rig, injection));
        for (const int when : {2, 5}) {
            injection.when = when;
            survives(rig, injection);
        }
    }
}

TEST_CASE("A rename that fails is told as what it is")
{
    const FaultRig rig;
    const auto exitCodeWith = [&rig](const char *effect) {
        const Ended ended
            = rig.run(rig.under({.call = "renameat2", .effect = effect}, rig.backup()));
        INFO(ended.err.toStdString());
        CHECK(rig.injected());
        CHECK(rig.files().isEmpty());
        return ended.exitCode;
    };
    CHECK(exitCodeWith("error=EIO") == 4);
    CHECK(exitCodeWith("error=ENOSPC") == 5);
}

TEST_CASE("A file system that cannot rename without replacing is served all the same")
{
    const FaultRig rig;
    for (int run = 0; run < 2; ++run) {
        const Ended ended
            = rig.run(rig.under({.call = "renameat2", .effect = "error=EINVAL"}, rig.backup()));
        INFO(ended.err.toStdString());
        CHECK(rig.injected());
        CHECK(ended.exitCode == 0);
    }
    CHECK(rig.files() == QStringList{"club.zip", "club_2.zip"});
}

TEST_CASE("A run killed in the middle leaves nothing bad, and the next one clears up and succeeds")
{
    const FaultRig rig;
    for (const char *call : {"pwrite64", "fsync", "renameat2"}) {
        CHECK(recovers(rig, {.call = call, .effect = "signal=KILL"}));
        for (const int when : {2, 3})
            recovers(rig, {.call = call, .effect = "signal=KILL", .when = when});
    }
}

TEST_CASE("The archive that was good before stays, whatever happens to the next one")
{
    FaultRig rig;
    rig.useFixedName();
    for (const char *effect : {"error=EIO", "signal=KILL"}) {
        for (const int when : {1, 2})
            CHECK(keepsTheOlder(rig, {.call = "renameat2", .effect = effect, .when = when}));
        for (const int when : {1, 2})
            CHECK(keepsTheOlder(rig, {.call = "fsync", .effect = effect, .when = when}));
    }
}
