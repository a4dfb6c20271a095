#include "faults/FaultRig.h"
#include "support/TestMount.h"
#include "support/WaitUntil.h"

using namespace vesper::test;

TEST_CASE("A destination with too little room is refused before anything is written")
{
    const FaultRig rig;
    const TestMount medium = TestMount::tmpfs(rig.destination(), "size=64k");
    const Ended ended = rig.run(rig.backup());
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 5);
    CHECK(rig.files().isEmpty());
}

TEST_CASE("A destination that somebody else fills meanwhile ends the run, and nothing is left")
{
    const FaultRig rig;
    const TestMount medium = TestMount::tmpfs(rig.destination(), "size=64m");
    const auto process
        = rig.start(rig.under({.call = "pwrite64", .effect = "delay_exit=1000000"}, rig.backup()));
    REQUIRE(waitUntil([&rig] { return rig.delayedAtDestination() > 0; }));
    QFile filler(rig.destination() + "/filler");
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }

    const Ended ended = FaultRig::finish(*process);
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 5);
    CHECK(ended.err.contains("There is no room left in “" + rig.destination().toUtf8() + "”"));
    CHECK(rig.files() == QStringList{"filler"});
}

TEST_CASE("A destination that takes no further file is refused")
{
    const FaultRig rig;
    const TestMount medium = TestMount::tmpfs(rig.destination(), "size=64m,nr_inodes=1");
    const Ended ended = rig.run(rig.backup());
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 5);
}

TEST_CASE("A read-only destination is refused")
{
    const FaultRig rig;
    const TestMount medium = TestMount::tmpfs(rig.destination());
    medium.remountReadOnly();
    const Ended ended = rig.run(rig.backup());
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 4);
    CHECK(rig.files().isEmpty());
}

TEST_CASE("An archive that grows beyond what one file may hold ends the run, and nothing is left")
{
    const FaultRig rig;
    const QStringList limited{"sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"};
    const Ended ended = rig.run(limited + rig.backup());
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 5);
    CHECK(ended.err.contains("cannot hold a file that large"));
    CHECK(rig.files().isEmpty());
}
