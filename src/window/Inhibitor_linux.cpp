#include "window/Inhibitor.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace vesper {

Inhibitor::Inhibitor(const QDBusConnection &systemBus, QString what, Mode mode, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
    , m_what(std::move(what))
    , m_mode(mode)
{}

void Inhibitor::hold(const QString &why)
{
    m_isWanted = true;
    if (m_isAsked || m_lock.isValid())
        return;
    m_isAsked = true;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << m_what << QStringLiteral("Vesper") << why
         << (m_mode == Mode::Block ? QStringLiteral("block") : QStringLiteral("delay"));
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        take(reply.isValid() ? reply.value() : QDBusUnixFileDescriptor());
    });
}

void Inhibitor::release()
{
    m_isWanted = false;
    m_lock = QDBusUnixFileDescriptor();
}

void Inhibitor::take(const QDBusUnixFileDescriptor &descriptor)
{
    m_isAsked = false;
    if (m_isWanted) // it may have been released meanwhile
        m_lock = descriptor;
}

} // namespace vesper
