#include "wizard/DriveWatch.h"

#include "destination/DriveService.h"
#include "window/Background.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace vesper {

using namespace std::chrono_literals;

DriveWatch::DriveWatch(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
    , m_settling(new QTimer(this))
    , m_courtesy(new QTimer(this))
{
    m_settling->setSingleShot(true);
    m_settling->setInterval(100ms);
    connect(m_settling, &QTimer::timeout, this, &DriveWatch::look);
    m_courtesy->setSingleShot(true);
    m_courtesy->setInterval(1s);
    connect(m_courtesy, &QTimer::timeout, this, &DriveWatch::mountRest);
    const QString objects = QStringLiteral("org.freedesktop.DBus.ObjectManager");
    for (const char *signal : {"InterfacesAdded", "InterfacesRemoved"})
        m_bus.connect(udisks::service, udisks::root, objects, QLatin1String(signal), this,
                      SLOT(changed()));
    m_bus.connect(udisks::service, QString(), QStringLiteral("org.freedesktop.DBus.Properties"),
                  QStringLiteral("PropertiesChanged"), this, SLOT(changed()));
}

void DriveWatch::start()
{
    m_running = true;
    look();
}

void DriveWatch::stop()
{
    m_running = false;
    m_settling->stop();
    m_courtesy->stop();
}

void DriveWatch::changed()
{
    if (m_running && !m_settling->isActive())
        m_settling->start();
}

void DriveWatch::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    inBackground(
        this, [bus = m_bus] { return drivesOf(bus).value_or(std::vector<Drive>()); },
        [this](const std::vector<Drive> &drives) {
            m_looking = false;
            listed(drives);
            if (std::exchange(m_again, false))
                changed();
        });
}

void DriveWatch::listed(const std::vector<Drive> &drives)
{
    m_drives = drives;
    QStringList known;
    bool rest = false;
    for (const Drive &drive : drives) {
        if (!drive.mountPoints.isEmpty() || m_known.contains(drive.block))
            known << drive.block;
        else
            rest = rest || drive.removable;
    }
    m_settled = !rest;
    m_known = known; // without those that were pulled out: they may come again
    if (rest && m_running && !m_courtesy->isActive())
        m_courtesy->start();
    Q_EMIT drivesListed();
}

void DriveWatch::mountRest()
{
    inBackground(
        this, [bus = m_bus, known = m_known] { return mountDrives(bus, known); },
        [this](const QStringList &tried) {
            m_known << tried;
            changed();
        });
}

} // namespace vesper
