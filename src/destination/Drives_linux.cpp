#include "destination/Drives.h"

#include "destination/DriveService.h"

#include <QtCore/QFile>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>

namespace vesper {

using namespace std::chrono_literals;

namespace {

using udisks::Objects;
using udisks::Properties;

/// "" for "/", by which the service says that there is none.
QString objectIn(const QVariantMap &properties, const QString &name)
{
    const QString path = properties.value(name).value<QDBusObjectPath>().path();
    return path == QLatin1String("/") ? QString() : path;
}

QStringList mountPointsIn(const QVariantMap &fileSystem)
{
    QStringList points;
    // Each is a path of bytes that ends in a zero.
    const QVariant value = fileSystem.value(QStringLiteral("MountPoints"));
    for (const QByteArray &point : qdbus_cast<QByteArrayList>(value))
        points << QFile::decodeName(point.constData());
    return points;
}

QString productOf(const QVariantMap &drive)
{
    const QString vendor = drive.value(QStringLiteral("Vendor")).toString().simplified();
    const QString model = drive.value(QStringLiteral("Model")).toString().simplified();
    return model.startsWith(vendor) ? model : (vendor + u' ' + model).simplified();
}

// What is behind a password has its own block; the drive is known to the encrypted one around it.
Drive driveFrom(const QString &name, const Properties &properties, const Objects &all)
{
    const QVariantMap inner = properties.value(udisks::block);
    const QString locked = objectIn(inner, QStringLiteral("CryptoBackingDevice"));
    const QVariantMap outer
        = locked.isEmpty() ? inner : all.value(QDBusObjectPath(locked)).value(udisks::block);
    const QString hardware = objectIn(outer, QStringLiteral("Drive"));
    const QVariantMap drive = hardware.isEmpty()
                                  ? QVariantMap()
                                  : all.value(QDBusObjectPath(hardware)).value(udisks::drive);
    return {.block = name,
            .hardware = hardware,
            .locked = locked,
            .label = inner.value(QStringLiteral("IdLabel")).toString(),
            .uuid = inner.value(QStringLiteral("IdUUID")).toString(),
            .product = productOf(drive),
            .mountPoints = mountPointsIn(properties.value(udisks::fileSystem)),
            .removable = outer.value(QStringLiteral("HintAuto")).toBool()
                         && !outer.value(QStringLiteral("HintSystem")).toBool(),
            .canEject = drive.value(QStringLiteral("Ejectable")).toBool(),
            .canPowerOff = drive.value(QStringLiteral("CanPowerOff")).toBool()};
}

bool isForPeople(const Properties &properties)
{
    return properties.contains(udisks::fileSystem)
           && !properties.value(udisks::block).value(QStringLiteral("HintIgnore")).toBool();
}

} // namespace

QDBusMessage udisks::call(const QDBusConnection &bus, const QString &object,
                          QLatin1String interface, const QString &method,
                          std::chrono::milliseconds limit)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, object, interface, method);
    message << QVariantMap{{QStringLiteral("auth.no_user_interaction"), true}};
    return bus.call(message, QDBus::Block, static_cast<int>(limit.count()));
}

std::optional<std::vector<Drive>> drivesOf(const QDBusConnection &systemBus)
{
    constexpr auto limit = 3s;
    const QDBusMessage question = QDBusMessage::createMethodCall(
        udisks::service, udisks::root, QStringLiteral("org.freedesktop.DBus.ObjectManager"),
        QStringLiteral("GetManagedObjects"));
    const QDBusMessage answer = systemBus.call(
        question, QDBus::Block, static_cast<int>(std::chrono::milliseconds(limit).count()));
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    const auto objects = qdbus_cast<Objects>(answer.arguments().constFirst());
    std::vector<Drive> drives;
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        if (isForPeople(object.value()))
            drives.push_back(driveFrom(object.key().path(), object.value(), objects));
    }
    return drives;
}

QStringList mountDrives(const QDBusConnection &systemBus, const QStringList &known)
{
    constexpr auto limit = 30s; // a file system that was not taken out cleanly is looked over first
    QStringList tried;
    for (const Drive &drive : drivesOf(systemBus).value_or(std::vector<Drive>())) {
        if (!drive.removable || !drive.mountPoints.isEmpty() || known.contains(drive.block))
            continue;
        tried << drive.block;
        // Where it fails there is no card; the desktop's own tool says why.
        (void)udisks::call(systemBus, drive.block, udisks::fileSystem, QStringLiteral("Mount"),
                           limit);
    }
    return tried;
}

} // namespace vesper
