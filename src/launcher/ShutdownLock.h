#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusUnixFileDescriptor>

namespace vesper {

/// Keeps the computer from being shut down from the desktop, while something speaks against it, and
/// hears when it is shut down all the same. Without such a service (systemd-logind) nothing is held
/// up and nothing heard. Asks without waiting. Main thread.
class ShutdownLock final : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownLock(const QDBusConnection &systemBus, QObject *parent = nullptr);

    /// From now on; `why`: what whoever wants to shut down is shown.
    void hold(const QString &why);
    void release();
    [[nodiscard]] bool isHeld() const { return m_isWanted; }

Q_SIGNALS:
    /// The computer goes down now. Some seconds are left, until the slots have run.
    void shuttingDown();

private Q_SLOTS:
    void prepare(bool begins);

private:
    using Taken = void (ShutdownLock::*)(const QDBusUnixFileDescriptor &);
    void inhibit(const QString &mode, const QString &why, Taken taken);
    void takeBlock(const QDBusUnixFileDescriptor &descriptor);
    void takeDelay(const QDBusUnixFileDescriptor &descriptor);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_block; ///< closing it gives the lock back
    QDBusUnixFileDescriptor m_delay; ///< what gives us the seconds
    bool m_isWanted = false;
    bool m_isAsked = false; ///< the answer to a call for m_block is on its way
};

} // namespace vesper
