#pragma once

#include "destination/Volumes.h"

#include <QtCore/QObject>

class QTimer;

namespace vesper {

/// Keeps an eye on the volumes that could take an archive. Lists them on a worker thread: at once,
/// whenever something is mounted or unmounted, and every few seconds for their free room.
class VolumeWatch final : public QObject
{
    Q_OBJECT

public:
    explicit VolumeWatch(QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void volumesListed(const std::vector<vesper::Volume> &volumes);

private:
    void list();

    QTimer *m_timer;
    bool m_running = false;
    bool m_listing = false;
    bool m_again = false; ///< something changed while a list was being made
};

} // namespace vesper
