#include "base/FileLock.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace vesper {

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path,
                                                 std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorKind::StateUnusable, path, {}, errno);
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    const QDeadlineTimer deadline(patience);
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ErrorKind::StateUnusable, path, {}, errno);
        if (deadline.hasExpired())
            return nullptr;
        std::this_thread::sleep_for(10ms);
    }
    return lock;
}

} // namespace vesper
