#pragma once

#include "support/Catch.h"
#include "support/DieWithTest.h"

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtDBus/QDBusConnection>

namespace vesper::test {

/// A message bus of one test's own. Nothing of the desktop or the system is on it.
class PrivateBus
{
public:
    PrivateBus()
    {
        dieWithTest(m_daemon);
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;
    ~PrivateBus()
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// For DBUS_SESSION_BUS_ADDRESS of another program.
    [[nodiscard]] const QString &address() const { return m_address; }

    /// `name`: of the connection within this process; one for each side.
    QDBusConnection connection(const QString &name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace vesper::test
