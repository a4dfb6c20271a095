#include "faults/Injection.h"

#include "support/Catch.h"

#include <QtCore/QFile>

#include <algorithm>
#include <sys/stat.h>

namespace vesper::test {

namespace {

void emptyDestination(const FaultRig &rig)
{
    for (const QString &file : rig.files())
        QFile::remove(rig.destination() + '/' + file);
}

/// The very file, whatever it is called; 0: there is none.
quint64 fileNumberOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
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

bool keepsTheOlder(const FaultRig &rig, const Injection &injection)
{
    return keepsTheOlder(rig, std::vector{injection});
}

bool keepsTheOlder(const FaultRig &rig, const std::vector<Injection> &injections)
{
    INFO(injections.back().call.toStdString()
         << ' ' << injections.back().effect.toStdString() << ", call " << injections.back().when);
    emptyDestination(rig);
    CHECK(rig.run(rig.backup()).exitCode == 0);
    const quint64 older = fileNumberOf(rig.archive());
    CHECK(older != 0);

    const Ended ended = rig.run(rig.underAll(injections, rig.backup()));
    INFO(ended.err.toStdString());
    const QStringList files = rig.files();
    const bool isThere = std::any_of(files.begin(), files.end(), [&](const QString &file) {
        const QString path = rig.destination() + '/' + file;
        return file.endsWith(".zip") && fileNumberOf(path) == older && rig.isGood(path);
    });
    CHECK(isThere);
    if (ended.exitCode == 0 && !ended.crashed)
        CHECK(rig.isGood(rig.archive()));
    return rig.injected() || ended.crashed;
}

} // namespace vesper::test
