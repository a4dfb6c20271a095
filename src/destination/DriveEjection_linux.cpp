#include "destination/DriveEjection.h"

#include "destination/DriveService.h"
#include "destination/Drives.h"
#include "destination/MountTable.h"

#include <QtDBus/QDBusConnection>

#include <algorithm>

namespace vesper {

using namespace std::chrono_literals;

namespace {

using Ejected = tl::expected<void, EjectFailure>;

EjectFailure failureFrom(const QDBusMessage &answer)
{
    const QString name = answer.errorName();
    EjectFailure failure{.problem = EjectProblem::Failed, .detail = answer.errorMessage()};
    if (name.endsWith(QLatin1String(".DeviceBusy")))
        failure.problem = EjectProblem::Busy;
    else if (name.contains(QLatin1String(".NotAuthorized")))
        failure.problem = EjectProblem::NotPermitted;
    else if (name.contains(QLatin1String(".Unknown")))
        failure.problem = EjectProblem::Gone; // the object went with the drive
    return failure;
}

Ejected ask(const QDBusConnection &bus, const QString &object, QLatin1String interface,
            const QString &method)
{
    constexpr auto limit = 5min; // a slow stick has much to write back
    const QDBusMessage answer = udisks::call(bus, object, interface, method, limit);
    const bool isDone = answer.type() == QDBusMessage::ReplyMessage
                        || answer.errorName().endsWith(QLatin1String(".NotMounted"));
    return isDone ? Ejected() : tl::make_unexpected(failureFrom(answer));
}

const Drive *driveAt(const std::vector<Drive> &drives, const QString &root)
{
    const auto found = std::find_if(drives.begin(), drives.end(), [&root](const Drive &drive) {
        return drive.removable && drive.mountPoints.contains(root);
    });
    return found == drives.end() ? nullptr : &*found;
}

/// Everything that goes when `drive` is pulled out: its other partitions, too.
std::vector<Drive> allOn(const Drive &drive, const std::vector<Drive> &drives)
{
    std::vector<Drive> all;
    for (const Drive &other : drives) {
        if (other == drive || (!drive.hardware.isEmpty() && other.hardware == drive.hardware))
            all.push_back(other);
    }
    return all;
}

Ejected unmount(const QDBusConnection &bus, const Drive &drive)
{
    Ejected done;
    for (qsizetype left = drive.mountPoints.size(); done && left > 0; --left)
        done = ask(bus, drive.block, udisks::fileSystem, QStringLiteral("Unmount"));
    if (done && !drive.locked.isEmpty())
        done = ask(bus, drive.locked, udisks::encrypted, QStringLiteral("Lock"));
    return done;
}

/// A card in a built-in reader can neither: unmounted, it is as safe as it gets.
Ejected letGo(const QDBusConnection &bus, const Drive &drive)
{
    if (drive.canPowerOff)
        return ask(bus, drive.hardware, udisks::drive, QStringLiteral("PowerOff"));
    if (drive.canEject)
        return ask(bus, drive.hardware, udisks::drive, QStringLiteral("Eject"));
    return {};
}

// The last word is the kernel's: whatever was answered, what is mounted is in use.
bool isStillMounted(const std::vector<Drive> &drives)
{
    QStringList points;
    for (const Drive &drive : drives)
        points << drive.mountPoints;
    const std::vector<Mount> mounts = currentMounts();
    return std::any_of(mounts.begin(), mounts.end(),
                       [&points](const Mount &mount) { return points.contains(mount.point); });
}

} // namespace

bool canEject(const QDBusConnection &systemBus, const QString &root)
{
    const auto drives = drivesOf(systemBus);
    return drives && driveAt(*drives, root) != nullptr;
}

tl::expected<void, EjectFailure> ejectDrive(const QDBusConnection &systemBus, const QString &root)
{
    const auto drives = drivesOf(systemBus);
    if (!drives)
        return tl::make_unexpected(EjectFailure{.problem = EjectProblem::Failed});
    const Drive *const drive = driveAt(*drives, root);
    if (drive == nullptr)
        return tl::make_unexpected(EjectFailure{.problem = EjectProblem::Gone});
    const std::vector<Drive> all = allOn(*drive, *drives);
    for (const Drive &part : all) {
        if (Ejected done = unmount(systemBus, part); !done)
            return done;
    }
    if (isStillMounted(all))
        return tl::make_unexpected(EjectFailure{.problem = EjectProblem::Busy});
    return letGo(systemBus, *drive);
}

} // namespace vesper
