#include "faults/FaultRig.h"
#include "support/Catch.h"
#include "support/WaitUntil.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <stdexcept>

using namespace vesper::test;

namespace {

/// An archive, and a file that a restore of it is to replace.
struct Desk
{
    Desk()
    {
        QDir().mkpath(rig.path("desk"));
        if (rig.run(rig.backup()).exitCode != 0 || rig.run(restore("whole.sqlite")).exitCode != 0)
            throw std::runtime_error("no archive");
        whole = bytesOf(rig.path("desk/whole.sqlite"));
        QFile::remove(rig.path("desk/whole.sqlite"));
        REQUIRE(whole.size() > 1'000'000);
    }

    [[nodiscard]] QStringList restore(const QString &name) const
    {
        return {VESPER_PROGRAM,           "restore",  rig.archive(), "--to",
                rig.path("desk/" + name), "--replace"};
    }
    void layOutOlder() const
    {
        for (const QString &name : names())
            QFile::remove(rig.path("desk/" + name));
        QFile file(target);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("older");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(rig.path("desk")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// A restore in which these calls go wrong: afterwards the whole file or the older one is there
    /// and nothing else, as the program says. False: no call did, in the last of the injections.
    bool survives(const std::vector<Injection> &injections) const
    {
        INFO(injections.back().call.toStdString() << ' ' << injections.back().effect.toStdString()
                                                  << ", call " << injections.back().when);
        layOutOlder();
        const Ended ended = rig.run(rig.underAll(injections, restore("club.sqlite")));
        INFO(ended.err.toStdString());
        CHECK_FALSE(ended.crashed);
        CHECK(bytesOf(target) == (ended.exitCode == 0 ? whole : QByteArray("older")));
        CHECK(names() == QStringList{"club.sqlite"});
        // "fsync(5</path>) = -1 EIO (Input/output error) (INJECTED)"
        for (const QByteArray &line : rig.log().split('\n')) {
            if (line.contains(injections.back().call + '(') && line.contains("(INJECTED)"))
                return true;
        }
        return false;
    }

    FaultRig rig;
    QString target = rig.path("desk/club.sqlite");
    QByteArray whole;
};

const Injection noSwap{.call = "renameat2", .effect = "error=EINVAL"};

} // namespace

TEST_CASE("A restore that fails leaves the file that it was to replace")
{
    const Desk desk;
    for (const char *call : {"fsync", "renameat2", "pwrite64", "openat"}) {
        Injection injection{.call = call, .effect = "error=EIO"};
        for (; injection.when <= 6; ++injection.when)
            desk.survives({injection});
    }
    CHECK(desk.survives({{.call = "fsync", .effect = "error=EIO", .when = 3}})); // after the swap
}

TEST_CASE("Where names cannot be swapped, a restore that fails leaves the older file as well")
{
    const Desk desk;
    for (int when = 1; when <= 6; ++when)
        desk.survives({noSwap, {.call = "fsync", .effect = "error=ENOSPC", .when = when}});
    CHECK(desk.survives({noSwap}));
    CHECK(desk.survives({noSwap, {.call = "fsync", .effect = "error=ENOSPC", .when = 4}}));
}

TEST_CASE("An older file that cannot be put back is named, and is whole")
{
    const Desk desk;
    desk.layOutOlder();
    const Ended ended
        = desk.rig.run(desk.rig.underAll({{.call = "fsync", .effect = "error=EIO", .when = 3},
                                          {.call = "rename", .effect = "error=EIO"}},
                                         desk.restore("club.sqlite")));
    CHECK(ended.exitCode != 0);
    REQUIRE(desk.names().size() == 2);
    const QString aside = desk.rig.path("desk/" + desk.names().first());
    INFO(ended.err.toStdString());
    CHECK(ended.err.contains(QFile::encodeName(aside)));
    CHECK(bytesOf(aside) == "older");
}

TEST_CASE("While the older file has another name, no other restore clears it away")
{
    const Desk desk;
    desk.layOutOlder();
    // The sync after the swap is late, and fails: the older file has to come back.
    const auto process = desk.rig.start(
        desk.rig.under({.call = "fsync", .effect = "error=EIO:delay_enter=2000000", .when = 3},
                       desk.restore("club.sqlite")));
    REQUIRE(waitUntil([&] { return bytesOf(desk.target) == desk.whole; }));
    CHECK(desk.rig.run(desk.restore("other.sqlite")).exitCode == 0);
    REQUIRE(process->state() == QProcess::Running);

    const Ended ended = FaultRig::finish(*process);
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode != 0);
    CHECK(bytesOf(desk.target) == "older");
    CHECK(desk.names() == QStringList{"club.sqlite", "other.sqlite"});
}

TEST_CASE("Whenever a restore is killed, a whole file has the name")
{
    const Desk desk;
    for (const char *call : {"fsync", "renameat2", "unlink"}) {
        for (const int when : {1, 2, 3, 4}) {
            desk.layOutOlder();
            INFO(call << ", killed in call " << when);
            const Ended ended
                = desk.rig.run(desk.rig.under({.call = call, .effect = "signal=KILL", .when = when},
                                              desk.restore("club.sqlite")));
            const QByteArray content = bytesOf(desk.target);
            CHECK((content == "older" || content == desk.whole));
            CHECK((ended.crashed || ended.exitCode == 0));
        }
    }
}
