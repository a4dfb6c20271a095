#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>

class QTimer;

namespace vesper {

/// Shuts the computer down, after a countdown that can be stopped. Asks without waiting.
class ShutDown final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Impossible, ///< or not known yet
        Offered,
        CountingDown,
        Going,   ///< the system was told
        Refused, ///< and did not want to
    };
    static constexpr int countdown = 15; ///< seconds

    explicit ShutDown(const QDBusConnection &systemBus, QObject *parent = nullptr);

    /// Finds out whether this person may shut this computer down without being asked for anything.
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
    void become(State state);
    void tick();
    void powerOff();

    QDBusConnection m_bus;
    QTimer *m_timer;
    State m_state = State::Impossible;
    int m_secondsLeft = 0;
};

} // namespace vesper
