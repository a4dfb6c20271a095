#include "faults/Injection.h"
#include "support/Catch.h"
#include "support/WaitUntil.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>

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

TEST_CASE("A file system with neither that rename nor hard links is served all the same")
{
    const FaultRig rig;
    for (int run = 0; run < 2; ++run) {
        const Ended ended
            = rig.run(rig.underAll({{.call = "renameat2", .effect = "error=EINVAL", .when = 0},
                                    {.call = "link", .effect = "error=EPERM", .when = 0}},
                                   rig.backup()));
        INFO(ended.err.toStdString());
        CHECK(rig.log().contains("EPERM"));
        CHECK(ended.exitCode == 0);
    }
    CHECK(rig.files() == QStringList{"club.zip", "club_2.zip"});
}

TEST_CASE("Whatever rename is left, the archive that was good before stays")
{
    FaultRig rig;
    rig.useFixedName();
    const Injection noRename{.call = "renameat2", .effect = "error=EINVAL", .when = 0};
    for (const char *call : {"link", "unlink", "fsync"}) {
        for (const char *effect : {"error=EIO", "signal=KILL"}) {
            for (const int when : {1, 2})
                CHECK(
                    keepsTheOlder(rig, {noRename, {.call = call, .effect = effect, .when = when}}));
        }
    }
}

TEST_CASE("An error of writing back while the archive grows is never lost")
{
    const FaultRig rig(350'000); // long enough for several pieces to be written back
    for (const int when : {1, 2}) {
        const Ended ended = rig.run(rig.under(
            {.call = "sync_file_range", .effect = "error=EIO", .when = when}, rig.backup()));
        INFO(ended.err.toStdString());
        CHECK(rig.injected());
        CHECK(ended.exitCode == 4);
        CHECK(rig.files().isEmpty());
    }
    const Ended ended
        = rig.run(rig.under({.call = "sync_file_range", .effect = "error=ENOSYS"}, rig.backup()));
    INFO(ended.err.toStdString());
    CHECK(rig.injected());
    CHECK(ended.exitCode == 0);
}

TEST_CASE("On a Windows share no lock is taken, and nobody's files are taken for left-overs")
{
    QString host = QSysInfo::machineHostName().toLower();
    host.replace(QRegularExpression("[^a-z0-9]"), "-");
    const QString somebodys = ".vesper-" + host + ".0123.part";
    for (const char *magic : {"424d53ff", "424d53fe"}) { // as fstatfs tells CIFS, and SMB 2 and 3
        const FaultRig rig;
        QFile file(rig.destination() + '/' + somebodys);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray share = QByteArray("poke_exit=@arg2=") + magic + "00000000";
        const Ended ended
            = rig.run(rig.underAll({{.call = "fstatfs", .effect = share, .when = 0},
                                    {.call = "flock", .effect = "delay_exit=1", .when = 0}},
                                   rig.backup()));
        INFO(ended.err.toStdString());
        CHECK(ended.exitCode == 0);
        CHECK(rig.log().contains("flock(")); // the suite's own, on this computer
        for (const QByteArray &line : rig.log().split('\n')) {
            if (line.contains("flock("))
                CHECK_FALSE(line.contains(QFile::encodeName(rig.destination())));
        }
        CHECK(rig.files() == QStringList{somebodys, "club.zip"});
    }
}

TEST_CASE("A file that another run removes before it is locked is made again")
{
    const FaultRig rig;
    const auto process = rig.start(
        rig.under({.call = "flock", .effect = "delay_enter=1000000", .when = 2}, rig.backup()));
    REQUIRE(waitUntil([&rig] { return !rig.files().isEmpty(); }));
    REQUIRE(QFile::remove(rig.destination() + '/' + rig.files().first()));
    const Ended ended = FaultRig::finish(*process);
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 0);
    CHECK(rig.isGood(rig.archive()));
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
