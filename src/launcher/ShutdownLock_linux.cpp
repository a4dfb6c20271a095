#include "launcher/ShutdownLock.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace vesper {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString interface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

ShutdownLock::ShutdownLock(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
{
    m_bus.connect(service, path, interface, QStringLiteral("PrepareForShutdown"), this,
                  SLOT(prepare(bool)));
    inhibit(QStringLiteral("delay"), tr("Vesper takes note of it"), &ShutdownLock::takeDelay);
}

void ShutdownLock::inhibit(const QString &mode, const QString &why, Taken taken)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Inhibit"));
    call << QStringLiteral("shutdown") << QStringLiteral("Vesper") << why << mode;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, taken] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        (this->*taken)(reply.isValid() ? reply.value() : QDBusUnixFileDescriptor());
    });
}

void ShutdownLock::hold(const QString &why)
{
    m_isWanted = true;
    if (m_isAsked || m_block.isValid())
        return;
    m_isAsked = true;
    inhibit(QStringLiteral("block"), why, &ShutdownLock::takeBlock);
}

void ShutdownLock::release()
{
    m_isWanted = false;
    m_block = QDBusUnixFileDescriptor();
}

void ShutdownLock::takeBlock(const QDBusUnixFileDescriptor &descriptor)
{
    m_isAsked = false;
    if (m_isWanted) // it may have been released meanwhile
        m_block = descriptor;
}

void ShutdownLock::takeDelay(const QDBusUnixFileDescriptor &descriptor)
{
    m_delay = descriptor;
}

void ShutdownLock::prepare(bool begins)
{
    if (begins) {
        Q_EMIT shuttingDown();
        m_delay = QDBusUnixFileDescriptor();
    } else { // it was called off
        inhibit(QStringLiteral("delay"), tr("Vesper takes note of it"), &ShutdownLock::takeDelay);
    }
}

} // namespace vesper
