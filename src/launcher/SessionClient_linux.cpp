#include "launcher/SessionClient.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtGui/QGuiApplication>
#include <QtGui/QSessionManager>

namespace vesper {

namespace {

const QString service = QStringLiteral("org.gnome.SessionManager");
const QString clientInterface = QStringLiteral("org.gnome.SessionManager.ClientPrivate");

} // namespace

SessionClient::SessionClient(const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{
    // Directly: the manager takes the answer from the object that it hands over.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionClient::answer,
            Qt::DirectConnection);
    QDBusMessage call
        = QDBusMessage::createMethodCall(service, QStringLiteral("/org/gnome/SessionManager"),
                                         service, QStringLiteral("RegisterClient"));
    call << QStringLiteral("vesper-launcher")
         << QString::fromLocal8Bit(qgetenv("DESKTOP_AUTOSTART_ID"));
    call.setAutoStartService(false);
    auto *reply = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> client = *reply;
        if (client.isValid())
            registered(client.value());
    });
}

void SessionClient::registered(const QDBusObjectPath &client)
{
    m_client = client.path();
    const auto listen = [this](const char *signal, const char *slot) {
        m_bus.connect(service, m_client, clientInterface, QLatin1String(signal), this, slot);
    };
    listen("QueryEndSession", SLOT(queried(uint)));
    listen("EndSession", SLOT(ending(uint)));
    listen("Stop", SLOT(stopped()));
}

void SessionClient::respond(bool isFine, const QString &why)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, m_client, clientInterface,
                                                       QStringLiteral("EndSessionResponse"));
    call << isFine << why;
    m_bus.asyncCall(call);
}

void SessionClient::queried(uint)
{
    respond(m_objection.isEmpty(), m_objection);
    if (!m_objection.isEmpty())
        Q_EMIT refused();
}

// Decided over our head, or nothing spoke against it.
void SessionClient::ending(uint)
{
    respond(true, {});
    Q_EMIT ended();
}

void SessionClient::stopped()
{
    Q_EMIT ended();
}

void SessionClient::answer(QSessionManager &manager)
{
    if (m_objection.isEmpty() || !manager.allowsInteraction())
        return;
    manager.cancel();
    manager.release();
    Q_EMIT refused();
}

} // namespace vesper
