#include "launcher/ShutdownLock.h"

namespace vesper {

namespace {

const QString what = QStringLiteral("shutdown");

} // namespace

ShutdownLock::ShutdownLock(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_block(systemBus, what, Inhibitor::Mode::Block)
    , m_delay(systemBus, what, Inhibitor::Mode::Delay)
{
    QDBusConnection bus = systemBus;
    bus.connect(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("PrepareForShutdown"), this, SLOT(prepare(bool)));
    takeDelay();
}

void ShutdownLock::takeDelay()
{
    m_delay.hold(tr("Vesper takes note of it"));
}

void ShutdownLock::prepare(bool begins)
{
    if (begins) {
        Q_EMIT shuttingDown();
        m_delay.release();
    } else { // it was called off
        takeDelay();
    }
}

} // namespace vesper
