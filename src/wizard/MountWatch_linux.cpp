#include "wizard/MountWatch.h"

#include <QtCore/QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

namespace vesper {

// The kernel reports a change of the mount table as an exceptional condition on this file.
MountWatch::MountWatch(QObject *parent)
    : QObject(parent)
    , m_descriptor(::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Exception, this);
    connect(notifier, &QSocketNotifier::activated, this, &MountWatch::mountsChanged);
}

MountWatch::~MountWatch()
{
    // The notifier must let go of the descriptor before it is closed.
    qDeleteAll(findChildren<QSocketNotifier *>());
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace vesper
