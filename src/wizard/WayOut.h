#pragma once

#include "window/Buses.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtDBus/QDBusMessage>

class QDBusPendingCall;

namespace vesper {

/// The way out for whoever goes home: ends the session, or shuts the computer down, after a
/// countdown that can be stopped. Asks without waiting. Main thread.
class WayOut final : public QObject
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        LogOut,   ///< by the desktop's session manager, which asks the other programs
        ShutDown, ///< by systemd-logind
    };
    enum class State : std::uint8_t {
        Impossible, ///< or not known yet
        Offered,
        CountingDown,
        Going,   ///< the system was told
        Refused, ///< and did not want to
    };
    static constexpr int countdown = 15; ///< seconds

    WayOut(Kind kind, Buses buses, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Finds out whether this person may do so without being asked for anything.
    void ask();
    /// In the state Offered or Refused.
    void begin();
    /// The same, without a countdown, or without the rest of it: somebody asked for just this.
    void now();
    [[nodiscard]] bool isPossible() const
    {
        return m_state == State::Offered || m_state == State::Refused;
    }
    /// In the state CountingDown.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void changed();

private:
    void askToShutDown();
    void askToLogOut();
    void whenAnswered(const QDBusPendingCall &call,
                      std::function<void(const QDBusMessage &answer)> deliver);
    void become(State state);
    void tick();
    void go();

    const Kind m_kind;
    Buses m_buses;
    QDBusMessage m_order; ///< what the system is to be told, once that is known
    QTimer m_timer;
    QTimer m_patience; ///< with what was ordered
    State m_state = State::Impossible;
    int m_secondsLeft = 0;
};

} // namespace vesper
