#pragma once

#include "destination/Volumes.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

class QDBusConnection;

namespace vesper {

/// A file system on a drive, mounted or not, as the system's own service for drives knows it.
struct Drive
{
    QString block;         ///< the service's name for the file system
    QString hardware = {}; ///< its name for the drive itself; empty: none that it could eject
    QString locked = {};   ///< its name for the encrypted device around it; empty: none
    QString label = {};    ///< given by the owner; may be empty
    QString uuid = {};     ///< of the file system; may be empty
    QString product = {};  ///< maker and model, "Kingston DataTraveler"; may be empty
    QStringList mountPoints = {}; ///< empty: plugged in, but not mounted
    bool removable = false;       ///< made to be plugged in and pulled out
    bool canEject = false;        ///< its medium can be let go
    bool canPowerOff = false;     ///< the drive itself can be switched off

    bool operator==(const Drive &) const = default;
};

/// Every file system that the service (UDisks2) knows. Nothing where this computer has no such
/// service or it does not answer within seconds.
/// `systemBus`: of the system. May be called from any thread; waits, so not for a window's.
[[nodiscard]] std::optional<std::vector<Drive>> drivesOf(const QDBusConnection &systemBus);

/// Has the service mount what the desktop has left alone: every removable file system that is not
/// mounted, but those whose `block` is in `known`. It asks nobody for a password. Returns the
/// blocks that it tried. The same thread rule.
QStringList mountDrives(const QDBusConnection &systemBus, const QStringList &known);

/// The volumes with what only the service knows of them: the owner's label, else maker and model,
/// the file system's identity, and whether they are made to be pulled out. A pure function.
[[nodiscard]] std::vector<Volume> describedBy(const std::vector<Drive> &drives,
                                              std::vector<Volume> volumes);

} // namespace vesper
