#include "faults/FaultRig.h"
#include "support/Catch.h"
#include "support/FuseMedium.h"
#include "support/WaitUntil.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

#include <csignal>

using namespace vesper::test;

TEST_CASE("A medium that stops answering does not keep a cancelled run")
{
    const FaultRig rig;
    FuseMedium medium(rig.path("medium"), rig.destination());
    const auto process = rig.start(
        rig.under({.call = "pwrite64", .effect = "delay_exit=500000", .when = 2}, rig.backup()));
    REQUIRE(waitUntil([&rig] { return rig.delayedAtDestination() > 0; }));
    medium.stopAnswering();
    QThread::msleep(800); // the run's next call hangs by now
    REQUIRE(process->state() == QProcess::Running);

    QElapsedTimer sinceCancel;
    sinceCancel.start();
    ::kill(rig.delayedAtDestination(), SIGINT);
    const Ended ended = FaultRig::finish(*process);
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 8);
    CHECK(sinceCancel.elapsed() < 1'500);

    medium.answerAgain();
    CHECK_FALSE(rig.files().contains("club.zip"));
}

TEST_CASE("A medium that does not keep what was written is found out by the read-back")
{
    const FaultRig rig;
    FuseMedium medium(rig.path("medium"), rig.destination());
    const auto process
        = rig.start(rig.under({.call = "fsync", .effect = "delay_exit=1000000"}, rig.backup()));
    REQUIRE(waitUntil([&rig] { return rig.delayedAtDestination() > 0; }));
    // Synced and right in the cache, but wrong on the medium from here on.
    const QStringList unfinished = rig.files();
    REQUIRE(unfinished.size() == 1);
    const QByteArray content = bytesOf(rig.destination() + '/' + unfinished.first());
    REQUIRE(content.size() > 1'000'000);
    REQUIRE(medium.flipBitOf(content.mid(content.size() / 2, 64)));

    const Ended ended = FaultRig::finish(*process);
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 7);
    CHECK(rig.files().isEmpty());
}
