#include "launcher/ProcessEnd.h"

#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <sys/syscall.h>
#include <unistd.h>

namespace vesper {

// Debian's C library of this time has no function for it. The descriptor is readable once the
// process has ended, whoever its parent is.
ProcessEnd::ProcessEnd(qint64 process, QObject *parent)
    : QObject(parent)
    , m_descriptor(static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(process), 0)))
{
    if (m_descriptor < 0) {
        QTimer::singleShot(0, this, &ProcessEnd::ended);
        return;
    }
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT ended();
    });
}

ProcessEnd::~ProcessEnd()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace vesper
