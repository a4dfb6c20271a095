#include "wizard/ShutDown.h"

#include <QtCore/QTimer>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace vesper {

using namespace std::chrono_literals;

namespace {

QDBusMessage callToLogin(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
                                          QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

} // namespace

ShutDown::ShutDown(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(1s);
    connect(m_timer, &QTimer::timeout, this, &ShutDown::tick);
}

// "challenge" means that a password would be asked for, of somebody who has gone home.
void ShutDown::ask()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callToLogin(QStringLiteral("CanPowerOff"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QString> reply = *answer;
        if (m_state == State::Impossible && reply.isValid()
            && reply.value() == QLatin1String("yes"))
            become(State::Offered);
    });
}

void ShutDown::begin()
{
    if (!isPossible())
        return;
    m_secondsLeft = countdown;
    m_timer->start();
    become(State::CountingDown);
}

void ShutDown::now()
{
    m_timer->stop();
    if (isPossible() || m_state == State::CountingDown)
        powerOff();
}

void ShutDown::stop()
{
    if (m_state != State::CountingDown)
        return;
    m_timer->stop();
    become(State::Offered);
}

void ShutDown::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ShutDown::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        Q_EMIT changed();
        return;
    }
    m_timer->stop();
    powerOff();
}

void ShutDown::powerOff()
{
    become(State::Going);
    constexpr bool mayAskForPassword = false;
    QDBusMessage call = callToLogin(QStringLiteral("PowerOff"));
    call << mayAskForPassword;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            become(State::Refused);
    });
}

} // namespace vesper
