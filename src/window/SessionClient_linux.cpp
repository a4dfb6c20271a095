#include "window/SessionClient.h"

#include <QtCore/QEvent>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtGui/QGuiApplication>
#include <QtGui/QSessionManager>

namespace vesper {

namespace {

const QString service = QStringLiteral("org.gnome.SessionManager");
const QString clientInterface = QStringLiteral("org.gnome.SessionManager.ClientPrivate");

/// By which the session manager knows again what it has started itself. Not meant for whatever is
/// started from here, so it is taken only once.
QString takeStartupId()
{
    constexpr const char *name = "DESKTOP_AUTOSTART_ID";
    const QString id = qEnvironmentVariable(name);
    qunsetenv(name);
    return id;
}

} // namespace

SessionClient::SessionClient(const QDBusConnection &sessionBus, const QString &program,
                             QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{
    // Directly: the manager takes the answer from the object that it hands over.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionClient::answer,
            Qt::DirectConnection);
    qGuiApp->installEventFilter(this);
    QDBusMessage call
        = QDBusMessage::createMethodCall(service, QStringLiteral("/org/gnome/SessionManager"),
                                         service, QStringLiteral("RegisterClient"));
    call << program << takeStartupId();
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
    m_ask();
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

// Qt says so where X11's session manager has decided it: without this it would close the windows,
// each of which may have a question, and leave a program that shows none where it is.
bool SessionClient::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qGuiApp || event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    Q_EMIT ended();
    return true;
}

void SessionClient::answer(QSessionManager &manager)
{
    m_ask();
    if (m_objection.isEmpty() || !manager.allowsInteraction())
        return;
    // To be allowed may have taken a while, in which what spoke against it has ended.
    if (!m_objection.isEmpty())
        manager.cancel();
    manager.release();
    if (m_objection.isEmpty())
        return;
    Q_EMIT refused();
}

void neverRestartWithSession()
{
    const auto tell
        = [](QSessionManager &manager) { manager.setRestartHint(QSessionManager::RestartNever); };
    QObject::connect(qGuiApp, &QGuiApplication::saveStateRequest, qGuiApp, tell,
                     Qt::DirectConnection);
    QObject::connect(qGuiApp, &QGuiApplication::commitDataRequest, qGuiApp, tell,
                     Qt::DirectConnection);
}

} // namespace vesper
