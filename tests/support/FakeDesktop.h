#pragma once

#include "support/Catch.h"

#include <QtCore/QStringList>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusContext>

namespace vesper::test {

/// Stands for systemd-logind, as far as it shuts computers down. This one does not.
class FakeLogin final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// `can`: "yes", "no", "challenge" (after a password), "na".
    FakeLogin(QDBusConnection systemBus, QString can)
        : m_can(std::move(can))
    {
        REQUIRE(systemBus.registerObject("/org/freedesktop/login1", this,
                                         QDBusConnection::ExportScriptableSlots));
        REQUIRE(systemBus.registerService("org.freedesktop.login1"));
    }

    /// How often it was told to shut down.
    [[nodiscard]] int orders() const { return m_orders; }
    void refuse() { m_refuses = true; }

public Q_SLOTS:
    Q_SCRIPTABLE QString CanPowerOff() const { return m_can; }
    Q_SCRIPTABLE void PowerOff(bool interactive)
    {
        CHECK_FALSE(interactive);
        ++m_orders;
        if (m_refuses)
            sendErrorReply("org.freedesktop.login1.OperationInProgress", "inhibited");
    }

private:
    QString m_can;
    int m_orders = 0;
    bool m_refuses = false;
};

/// Stands for the session manager of Xfce, as far as it ends sessions. This one does not.
class FakeXfce final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.xfce.Session.Manager")

public:
    explicit FakeXfce(const QDBusConnection &sessionBus)
        : m_bus(sessionBus)
    {
        REQUIRE(m_bus.registerObject("/org/xfce/SessionManager", this,
                                     QDBusConnection::ExportScriptableSlots));
        REQUIRE(m_bus.registerService("org.xfce.SessionManager"));
    }
    ~FakeXfce() override { m_bus.unregisterService("org.xfce.SessionManager"); }

    /// How often it was told to end the session.
    [[nodiscard]] int orders() const { return m_orders; }
    void refuse() { m_refuses = true; }

public Q_SLOTS:
    Q_SCRIPTABLE void Logout(bool showDialog, bool allowSave)
    {
        CHECK_FALSE(showDialog); // nobody may be there any more
        CHECK_FALSE(allowSave);
        ++m_orders;
        if (m_refuses)
            sendErrorReply("org.xfce.SessionManager.Error.Failed", "not now");
    }

private:
    QDBusConnection m_bus;
    int m_orders = 0;
    bool m_refuses = false;
};

/// Stands for the desktop's file window.
class FakeFileWindow final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    explicit FakeFileWindow(QDBusConnection sessionBus)
    {
        REQUIRE(sessionBus.registerObject("/org/freedesktop/FileManager1", this,
                                          QDBusConnection::ExportScriptableSlots));
        REQUIRE(sessionBus.registerService("org.freedesktop.FileManager1"));
    }

    /// The addresses of the files that were marked.
    [[nodiscard]] const QStringList &marked() const { return m_marked; }

public Q_SLOTS:
    Q_SCRIPTABLE void ShowItems(const QStringList &addresses, const QString &)
    {
        m_marked << addresses;
    }

private:
    QStringList m_marked;
};

} // namespace vesper::test
