#include "wizard/WayOut.h"

#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

#include <array>
#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

QDBusMessage callToLogin(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
                                          QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

/// A session manager that ends the session when it is told to. All of them ask the other programs
/// first, and none of them the person.
struct SessionManager
{
    const char *running; ///< the name that it has on the bus
    const char *service;
    const char *path;
    const char *interface;
    const char *method;
    QVariantList arguments;
};

std::array<SessionManager, 3> sessionManagers()
{
    constexpr uint withoutAsking = 1;
    constexpr bool withDialog = false;
    constexpr bool savesSession = false;
    return {
        {{"org.gnome.SessionManager", // and MATE, Cinnamon
          "org.gnome.SessionManager",
          "/org/gnome/SessionManager",
          "org.gnome.SessionManager",
          "Logout",
          {withoutAsking}},
         {"org.xfce.SessionManager",
          "org.xfce.SessionManager",
          "/org/xfce/SessionManager",
          "org.xfce.Session.Manager",
          "Logout",
          {withDialog, savesSession}},
         {"org.kde.ksmserver", "org.kde.Shutdown", "/Shutdown", "org.kde.Shutdown", "logout", {}}}};
}

/// The order to the one that runs; no message: none does that is known here.
QDBusMessage orderToLogOut(const QStringList &running)
{
    for (const SessionManager &manager : sessionManagers()) {
        if (!running.contains(QLatin1String(manager.running)))
            continue;
        QDBusMessage order = QDBusMessage::createMethodCall(
            QLatin1String(manager.service), QLatin1String(manager.path),
            QLatin1String(manager.interface), QLatin1String(manager.method));
        order.setArguments(manager.arguments);
        return order;
    }
    return {};
}

} // namespace

WayOut::WayOut(Kind kind, Buses buses, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_buses(std::move(buses))
{
    constexpr auto patience = 60s; // whoever objected to it has a question on the screen
    m_timer.setInterval(1s);
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WayOut::tick);
    connect(&m_patience, &QTimer::timeout, this, [this] { become(State::Refused); });
}

void WayOut::ask()
{
    if (m_kind == Kind::LogOut)
        askToLogOut();
    else
        askToShutDown();
}

void WayOut::whenAnswered(const QDBusPendingCall &call,
                          std::function<void(const QDBusMessage &answer)> deliver)
{
    auto *answer = new QDBusPendingCallWatcher(call, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [answer, deliver = std::move(deliver)] {
                answer->deleteLater();
                deliver(answer->reply());
            });
}

// "challenge" means that a password would be asked for, of somebody who has gone home.
void WayOut::askToShutDown()
{
    const auto call = m_buses.system.asyncCall(callToLogin(QStringLiteral("CanPowerOff")));
    whenAnswered(call, [this](const QDBusMessage &answer) {
        if (m_state != State::Impossible || answer.type() != QDBusMessage::ReplyMessage
            || answer.arguments() != QVariantList{QStringLiteral("yes")})
            return;
        constexpr bool mayAskForPassword = false;
        m_order = callToLogin(QStringLiteral("PowerOff"));
        m_order << mayAskForPassword;
        become(State::Offered);
    });
}

void WayOut::askToLogOut()
{
    const auto call = m_buses.session.asyncCall(QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames")));
    whenAnswered(call, [this](const QDBusMessage &answer) {
        m_order = orderToLogOut(answer.arguments().value(0).toStringList());
        if (m_order.type() == QDBusMessage::MethodCallMessage)
            become(State::Offered);
    });
}

void WayOut::begin()
{
    if (!isPossible())
        return;
    m_secondsLeft = countdown;
    m_timer.start();
    become(State::CountingDown);
}

void WayOut::now()
{
    m_timer.stop();
    if (isPossible() || m_state == State::CountingDown)
        go();
}

void WayOut::stop()
{
    if (m_state != State::CountingDown)
        return;
    m_timer.stop();
    become(State::Offered);
}

void WayOut::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void WayOut::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        Q_EMIT changed();
        return;
    }
    m_timer.stop();
    go();
}

void WayOut::go()
{
    become(State::Going);
    const QDBusConnection &bus = m_kind == Kind::LogOut ? m_buses.session : m_buses.system;
    m_patience.start();
    whenAnswered(bus.asyncCall(m_order), [this](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ErrorMessage)
            return;
        m_patience.stop();
        become(State::Refused);
    });
}

} // namespace vesper
