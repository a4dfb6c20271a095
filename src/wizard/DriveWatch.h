#pragma once

#include "destination/Drives.h"

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>

class QTimer;

namespace vesper {

/// Keeps an eye on the drives that are plugged in, through the system's service for them, and has
/// mounted what the desktop leaves alone. Each is mounted once: a drive that somebody unmounts
/// while it is plugged in stays as it is. Where there is no such service it lists nothing, once.
class DriveWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DriveWatch(const QDBusConnection &systemBus, QObject *parent = nullptr);

    /// Looks at once, then whenever the service tells of a change.
    void start();
    void stop();
    [[nodiscard]] const std::vector<Drive> &drives() const { return m_drives; }

    /// Everything that is plugged in was looked at, and mounted where it was left to us.
    [[nodiscard]] bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void drivesListed();

private Q_SLOTS:
    void changed();

private:
    void look();
    void listed(const std::vector<Drive> &drives);
    void mountRest();

    QDBusConnection m_bus;
    QTimer *m_settling; ///< one stick that is plugged in makes dozens of signals
    QTimer *m_courtesy; ///< the desktop comes first
    std::vector<Drive> m_drives;
    QStringList m_known; ///< blocks that were mounted once, or tried
    bool m_settled = false;
    bool m_running = false;
    bool m_looking = false;
    bool m_again = false; ///< something changed during a look
};

} // namespace vesper
