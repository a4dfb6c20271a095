#include "faults/Injection.h"

#include "support/Catch.h"

#include <QtCore/QDir>

namespace vesper::test {

namespace {

void emptyDestination(const FaultRig &rig)
{
    for (const QString &file : rig.files())
        QFile::remove(rig.destination() + '/' + file);
}

} // namespace

std::vector<Injection> failingCalls()
{
    return {{.call = "pwrite64", .effect = "error=ENOSPC"},
            {.call = "pwrite64", .effect = "error=EIO"},
            {.call = "pread64", .effect = "error=EIO"},
            {.call = "fsync", .effect = "error=EIO"},
            {.call = "renameat2", .effect = "error=EIO"},
            {.call = "openat", .effect = "error=EMFILE"}};
}

bool survives(const FaultRig &rig, const Injection &injection)
{
    INFO(injection.call.toStdString()
         << ' ' << injection.effect.toStdString() << ", call " << injection.when);
    emptyDestination(rig);
    const QByteArray before = rig.sourceContent();
    const Ended ended = rig.run(rig.under(injection, rig.backup()));
    INFO(ended.err.toStdString());
    CHECK(ended.inTime);
    CHECK_FALSE(ended.crashed);
    if (ended.exitCode == 0)
        CHECK(rig.isGood(rig.archive()));
    else
        CHECK(rig.files().isEmpty());
    CHECK(rig.sourceContent() == before);
    return rig.injected();
}

bool recovers(const FaultRig &rig, const Injection &injection)
{
    INFO(injection.call.toStdString() << ", killed in call " << injection.when);
    emptyDestination(rig);
    const QByteArray before = rig.sourceContent();
    const Ended killed = rig.run(rig.under(injection, rig.backup()));
    if (!killed.crashed) {
        CHECK(killed.exitCode == 0);
        return false;
    }
    CHECK((!QFile::exists(rig.archive()) || rig.isGood(rig.archive())));
    CHECK(rig.sourceContent() == before);

    const Ended next = rig.run(rig.backup());
    INFO(next.err.toStdString());
    CHECK(next.exitCode == 0);
    for (const QString &file : rig.files())
        CHECK(rig.isGood(rig.destination() + '/' + file));
    return true;
}

} // namespace vesper::test
