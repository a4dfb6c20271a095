#pragma once

#include <QtDBus/QDBusConnection>

namespace vesper {

/// The ways to the desktop and to the system around it. A connection that is none, where there is
/// no bus, answers every call with an error at once.
struct Buses
{
    QDBusConnection system;  ///< drives, shutting down
    QDBusConnection session; ///< the person's desktop
};

} // namespace vesper
