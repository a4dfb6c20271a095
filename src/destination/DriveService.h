#pragma once

#include <QtCore/QMap>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>

#include <chrono>

class QDBusConnection;

namespace vesper {

/// The names by which UDisks2 is called on the system bus; a private header of this folder and of
/// whoever listens to the service's signals.
namespace udisks {

inline constexpr QLatin1String service("org.freedesktop.UDisks2");
inline constexpr QLatin1String root("/org/freedesktop/UDisks2");
inline constexpr QLatin1String block("org.freedesktop.UDisks2.Block");
inline constexpr QLatin1String drive("org.freedesktop.UDisks2.Drive");
inline constexpr QLatin1String encrypted("org.freedesktop.UDisks2.Encrypted");
inline constexpr QLatin1String fileSystem("org.freedesktop.UDisks2.Filesystem");

/// By interface, then by name.
using Properties = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Properties>;

/// Calls a method that takes nothing but options, and waits for the answer no longer than `limit`.
/// The options say that nobody is to be asked for a password.
[[nodiscard]] QDBusMessage call(const QDBusConnection &bus, const QString &object,
                                QLatin1String interface, const QString &method,
                                std::chrono::milliseconds limit);

} // namespace udisks
} // namespace vesper
