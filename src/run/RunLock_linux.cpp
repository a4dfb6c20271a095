#include "run/RunLock.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vesper {

RunLock::~RunLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<RunLock>> lockRun(const QString &stateFolder)
{
    const QByteArray path = QFile::encodeName(stateFolder + QStringLiteral("/run.lock"));
    const int descriptor = ::open(path.constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorKind::StateUnusable, stateFolder, {}, errno);
    auto lock = std::make_unique<RunLock>(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return fail(ErrorKind::AnotherRun);
    return fail(ErrorKind::StateUnusable, stateFolder, {}, errno);
}

} // namespace vesper
