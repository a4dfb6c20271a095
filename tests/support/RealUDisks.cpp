#include "support/RealUDisks.h"

#include "support/DieWithTest.h"

#include <QtDBus/QDBusConnectionInterface>
#include <QtTest/QTest>

namespace vesper::test {

namespace {

constexpr auto busRules = R"(<busconfig>
  <type>system</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
    <allow own="*"/><allow user="*"/>
  </policy>
</busconfig>
)";

// What udev says of a stick on a real computer.
constexpr auto stickRules
    = R"(SUBSYSTEM=="block", KERNEL=="loop*", ENV{UDISKS_AUTO}="1", ENV{UDISKS_SYSTEM}="0")"
      "\n";

constexpr auto connectionName = "wizard on the real service";

void write(const QString &path, const char *content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) > 0);
}

void stop(QProcess &process)
{
    process.terminate();
    process.waitForFinished();
}

} // namespace

RealUDisks::RealUDisks()
{
    for (QProcess *part : {&m_udev, &m_bus, &m_service})
        dieWithTest(*part);
    REQUIRE(QDir().mkpath("/run/udev/rules.d"));
    write("/run/udev/rules.d/99-sticks.rules", stickRules);
    m_udev.start("/lib/systemd/systemd-udevd", QStringList());
    REQUIRE(m_udev.waitForStarted());
    REQUIRE(QTest::qWaitFor([] { return QFile::exists("/run/udev/control"); }));
    startBus();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DBUS_SYSTEM_BUS_ADDRESS", m_address);
    m_service.setProcessEnvironment(environment);
    m_service.start("/usr/libexec/udisks2/udisksd", QStringList());
    REQUIRE(m_service.waitForStarted());
    const QDBusConnection bus = QDBusConnection::connectToBus(m_address, connectionName);
    REQUIRE(QTest::qWaitFor([&bus] {
        return bus.interface()->isServiceRegistered("org.freedesktop.UDisks2").value();
    }));
}

RealUDisks::~RealUDisks()
{
    QDBusConnection::disconnectFromBus(connectionName);
    stop(m_service);
    stop(m_bus);
    if (!m_device.isEmpty())
        QProcess::execute("losetup", {"--detach", m_device});
    stop(m_udev);
}

void RealUDisks::startBus()
{
    const QString rules = m_folder.filePath("bus.conf");
    write(rules, busRules);
    m_bus.start("dbus-daemon", {"--config-file=" + rules, "--nofork", "--print-address"});
    REQUIRE(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

QDBusConnection RealUDisks::connection() const
{
    return QDBusConnection(connectionName);
}

void RealUDisks::plug(const QString &label)
{
    const QString image = m_folder.filePath("stick");
    makeDiskImage(image, "mkfs.ext4 -q -L " + label, 32);
    QProcess loop;
    loop.start("losetup", {"--find", "--show", image});
    REQUIRE(loop.waitForFinished());
    m_device = QString::fromUtf8(loop.readAll()).trimmed();
    REQUIRE(m_device.startsWith("/dev/loop"));
    REQUIRE(QProcess::execute("udevadm", {"trigger", "--action=change", "--name-match=" + m_device})
            == 0);
}

} // namespace vesper::test
