#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusUnixFileDescriptor>

namespace vesper {

/// One lock of the service that shuts computers down and puts them to sleep (systemd-logind), given
/// back at the latest when this goes. Without such a service nothing is locked. Asks without
/// waiting. Main thread.
class Inhibitor final : public QObject
{
    Q_OBJECT

public:
    enum class Mode : std::uint8_t {
        Block, ///< whoever asks first is refused
        Delay, ///< it comes some seconds later, or when the lock is given back
    };

    /// `what`: against what, as the service calls it ("shutdown:sleep").
    Inhibitor(const QDBusConnection &systemBus, QString what, Mode mode, QObject *parent = nullptr);

    /// From now on; `why`: what whoever is held up is shown.
    void hold(const QString &why);
    void release();
    [[nodiscard]] bool isHeld() const { return m_isWanted; }

private:
    void take(const QDBusUnixFileDescriptor &descriptor);

    QDBusConnection m_bus;
    const QString m_what;
    const Mode m_mode;
    QDBusUnixFileDescriptor m_lock; ///< closing it gives the lock back
    bool m_isWanted = false;
    bool m_isAsked = false; ///< the answer to a call is on its way
};

} // namespace vesper
