#include "wizard/VolumeWatch.h"

#include "window/Background.h"
#include "wizard/DriveWatch.h"
#include "wizard/MountWatch.h"

#include <QtCore/QTimer>

namespace vesper {

using namespace std::chrono_literals;

VolumeWatch::VolumeWatch(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_drives(new DriveWatch(systemBus, this))
    , m_timer(new QTimer(this))
{
    connect(new MountWatch(this), &MountWatch::mountsChanged, this, &VolumeWatch::list);
    connect(m_drives, &DriveWatch::drivesListed, this, &VolumeWatch::list);
    connect(m_timer, &QTimer::timeout, this, &VolumeWatch::list);
    m_timer->setInterval(10s);
}

void VolumeWatch::start()
{
    m_running = true;
    m_timer->start();
    m_drives->start();
    list();
}

void VolumeWatch::stop()
{
    m_running = false;
    m_timer->stop();
    m_drives->stop();
}

void VolumeWatch::list()
{
    if (!m_running)
        return;
    if (m_listing) {
        m_again = true;
        return;
    }
    m_listing = true;
    inBackground(
        this, [] { return mountedVolumes(1500ms); },
        [this](const std::vector<Volume> &volumes) {
            m_listing = false;
            Q_EMIT volumesListed(describedBy(m_drives->drives(), volumes), m_drives->isSettled());
            if (std::exchange(m_again, false))
                list();
        });
}

} // namespace vesper
