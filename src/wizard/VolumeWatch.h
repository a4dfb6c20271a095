#pragma once

#include "destination/Volumes.h"

#include <QtCore/QObject>

class QDBusConnection;
class QTimer;

namespace vesper {

class DriveWatch;

/// Keeps an eye on the volumes that could take an archive. Lists them on a worker thread: at once,
/// whenever something is mounted, unmounted, plugged in or pulled out, and every few seconds for
/// their free room.
class VolumeWatch final : public QObject
{
    Q_OBJECT

public:
    /// `systemBus`: where the service for drives is. Without it the mount table alone tells.
    explicit VolumeWatch(const QDBusConnection &systemBus, QObject *parent = nullptr);

    void start();
    void stop();
    /// As they were listed last.

Q_SIGNALS:
    /// `settled`: a drive that is not among them is not plugged in; it is not just being mounted.
    void volumesListed(const std::vector<vesper::Volume> &volumes, bool settled);

private:
    void list();

    DriveWatch *m_drives;
    QTimer *m_timer;
    bool m_running = false;
    bool m_listing = false;
    bool m_again = false; ///< something changed while a list was being made
};

} // namespace vesper
