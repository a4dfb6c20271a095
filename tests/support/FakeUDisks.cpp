#include "support/FakeUDisks.h"

#include "destination/DriveService.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtDBus/QDBusMetaType>

#include <sys/mount.h>

namespace vesper::test {

namespace {

QString drivePath(const QString &name)
{
    return udisks::root + QStringLiteral("/drives/") + name;
}

QString blockPath(const QString &name)
{
    return udisks::root + QStringLiteral("/block_devices/") + name + u'1';
}

QString nameIn(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name.endsWith(u'1') ? name.chopped(1) : name;
}

udisks::Properties driveOf(const FakeStick &stick)
{
    return {{udisks::drive,
             {{"Vendor", stick.vendor},
              {"Model", stick.model},
              {"Removable", true},
              {"Ejectable", true},
              {"CanPowerOff", stick.canPowerOff}}}};
}

udisks::Properties blockOf(const QString &name, const FakeStick &stick, bool mounted)
{
    QByteArrayList points;
    if (mounted)
        points << QFile::encodeName(stick.point) + '\0';
    return {{udisks::block,
             {{"Device", QByteArray("/dev/" + name.toUtf8() + "1") + '\0'},
              {"Drive", QVariant::fromValue(QDBusObjectPath(drivePath(name)))},
              {"CryptoBackingDevice", QVariant::fromValue(QDBusObjectPath("/"))},
              {"IdLabel", stick.label},
              {"IdUUID", stick.uuid},
              {"HintAuto", true},
              {"HintSystem", false},
              {"HintIgnore", false}}},
            {udisks::fileSystem, {{"MountPoints", QVariant::fromValue(points)}}}};
}

} // namespace

FakeUDisks::FakeUDisks(const QDBusConnection &systemBus)
    : m_bus(systemBus)
{
    qDBusRegisterMetaType<QByteArrayList>();
    qDBusRegisterMetaType<udisks::Properties>();
    qDBusRegisterMetaType<udisks::Objects>();
    REQUIRE(m_bus.registerVirtualObject(udisks::root, this, QDBusConnection::SubPath));
    REQUIRE(m_bus.registerService(udisks::service));
}

FakeUDisks::~FakeUDisks()
{
    while (!m_sticks.empty())
        pull(m_sticks.begin()->first);
}

void FakeUDisks::plug(const QString &name, const FakeStick &stick)
{
    m_sticks[name] = {.stick = stick};
    tell("InterfacesAdded", name);
}

void FakeUDisks::mount(const QString &name)
{
    Plugged &plugged = m_sticks.at(name);
    const QString point = plugged.stick.point;
    REQUIRE(QDir().mkpath(point));
    REQUIRE(::mount(QFile::encodeName("/dev/" + name + "1").constData(),
                    QFile::encodeName(point).constData(), "tmpfs", 0, "size=64m")
            == 0);
    for (const QString &folder : plugged.stick.folders)
        REQUIRE(QDir(point).mkpath(folder));
    plugged.mounted = true;
    tell("PropertiesChanged", name);
}

bool FakeUDisks::unmount(const QString &name)
{
    Plugged &plugged = m_sticks.at(name);
    if (::umount2(QFile::encodeName(plugged.stick.point).constData(), 0) != 0)
        return false;
    plugged.mounted = false;
    tell("PropertiesChanged", name);
    return true;
}

void FakeUDisks::pull(const QString &name)
{
    if (isMounted(name))
        ::umount2(QFile::encodeName(m_sticks.at(name).stick.point).constData(), MNT_DETACH);
    m_sticks.erase(name);
    tell("InterfacesRemoved", name);
}

bool FakeUDisks::isMounted(const QString &name) const
{
    return isPlugged(name) && m_sticks.at(name).mounted;
}

void FakeUDisks::stop()
{
    m_bus.unregisterObject(udisks::root);
    REQUIRE(m_bus.unregisterService(udisks::service));
}

QString FakeUDisks::introspect(const QString &) const
{
    return {};
}

bool FakeUDisks::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    QTimer::singleShot(m_delay, this,
                       [this, message, connection] { connection.send(answerTo(message)); });
    return true;
}

QDBusMessage FakeUDisks::answerTo(const QDBusMessage &message)
{
    const QString name = nameIn(message.path());
    if (message.member() != "GetManagedObjects") {
        m_calls << message.member() + ' ' + name;
        if (!isPlugged(name))
            return message.createErrorReply(QDBusError::UnknownObject, "No such object");
        if (const auto refused = m_refused.find(message.member()); refused != m_refused.end())
            return message.createErrorReply("org.freedesktop.UDisks2.Error." + refused->second,
                                            refused->second);
        return answerFromStick(message, name);
    }
    udisks::Objects objects;
    for (const auto &[plugged, state] : m_sticks) {
        objects[QDBusObjectPath(drivePath(plugged))] = driveOf(state.stick);
        objects[QDBusObjectPath(blockPath(plugged))] = blockOf(plugged, state.stick, state.mounted);
    }
    return message.createReply(QVariant::fromValue(objects));
}

QDBusMessage FakeUDisks::answerFromStick(const QDBusMessage &message, const QString &name)
{
    if (message.member() == "Mount") {
        mount(name);
        return message.createReply(m_sticks.at(name).stick.point);
    }
    const bool unmounting = message.member() == "Unmount";
    if (unmounting ? !unmount(name) : isMounted(name)) // else PowerOff or Eject
        return message.createErrorReply("org.freedesktop.UDisks2.Error.DeviceBusy",
                                        "target is busy");
    if (!unmounting)
        pull(name);
    return message.createReply();
}

// Whoever hears it asks for everything again; what changed is left out.
void FakeUDisks::tell(const QString &signal, const QString &name)
{
    const bool isProperty = signal == "PropertiesChanged";
    QDBusMessage message = QDBusMessage::createSignal(
        isProperty ? blockPath(name) : QString(udisks::root),
        isProperty ? "org.freedesktop.DBus.Properties" : "org.freedesktop.DBus.ObjectManager",
        signal);
    m_bus.send(message);
}

} // namespace vesper::test
