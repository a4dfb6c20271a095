#include "faults/FaultRig.h"
#include "support/Catch.h"
#include "support/WaitUntil.h"

#include <QtCore/QFile>

using namespace vesper::test;

namespace {

/// What a medium makes of an archive while it gets its name.
enum class Change { LastBits, CutOff, Grown };

void change(const QString &path, Change how)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const qint64 size = file.size();
    if (how == Change::CutOff) {
        REQUIRE(file.resize(size - 1));
        return;
    }
    REQUIRE(file.seek(how == Change::Grown ? size : size - 1));
    REQUIRE(file.write("!") == 1);
}

} // namespace

TEST_CASE(
    "An archive that is another one once it has its name is no archive, and is not left there")
{
    FaultRig rig;
    const bool isFixed = GENERATE(false, true);
    const Change how = GENERATE(Change::LastBits, Change::CutOff, Change::Grown);
    if (isFixed) {
        rig.useFixedName();
        REQUIRE(rig.run(rig.backup()).exitCode == 0);
    }
    const QStringList before = rig.files();

    // The last rename of a run is that of the new archive.
    const auto process = rig.start(
        rig.under({.call = "renameat2", .effect = "delay_exit=2000000", .when = isFixed ? 2 : 1},
                  rig.backup()));
    REQUIRE(waitUntil([&rig] { return rig.delayedAtDestination() > 0; }));
    REQUIRE(waitUntil([&rig] { return QFile::exists(rig.archive()); }));
    change(rig.archive(), how);

    const Ended ended = FaultRig::finish(*process);
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 7);
    CHECK(ended.out.isEmpty());
    CHECK(rig.files() == before);
    if (isFixed)
        CHECK(rig.isGood(rig.archive()));
}

TEST_CASE("The first error of writing counts, however well everything after it goes")
{
    const FaultRig rig;
    const auto [effect, exitCode] = GENERATE(table<const char *, int>({
        {"error=ENOSPC", 5},
        {"error=EIO", 4},
        {"retval=0", 4}, // takes nothing, and gives no reason
    }));
    int failed = 0;
    // The calls of the thread that writes the container, and of the one that writes the pages.
    for (const int when : {1, 2, 3, 5, 8, 13, 21, 34, 55}) {
        QFile::remove(rig.archive()); // of a run in which it was another file's call
        const Ended ended = rig.run(
            rig.under({.call = "pwrite64", .effect = effect, .when = when}, rig.backup()));
        int atDestination = 0;
        for (const QByteArray &line : rig.log().split('\n'))
            if (line.contains("(INJECTED)") && line.contains(QFile::encodeName(rig.destination())))
                ++atDestination;
        if (atDestination == 0)
            continue;
        INFO(effect << ", call " << when << ": " << ended.err.toStdString());
        CHECK(ended.exitCode == exitCode);
        CHECK(ended.out.isEmpty());
        CHECK(rig.files().isEmpty());
        ++failed;
    }
    CHECK(failed >= 5);
}
