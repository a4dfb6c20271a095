#include "base/FileLock.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace vesper {

namespace {

/// A file of another user may be opened but not made: in a folder for everybody the kernel can be
/// set to refuse O_CREAT on a file that is there (fs.protected_regular). Written to by nobody.
int openForEveryUser(const char *path)
{
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW;
    constexpr mode_t mode = 0644;
    const int made = ::open(path, flags | O_CREAT | O_EXCL, mode);
    if (made < 0)
        return errno == EEXIST ? ::open(path, flags) : -1;
    ::fchmod(made, mode); // whatever the umask says
    return made;
}

} // namespace

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FileLock>>
FileLock::take(const QString &path, std::chrono::milliseconds patience, Sharing sharing)
{
    using namespace std::chrono_literals;
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = sharing == Sharing::EveryUser
                               ? openForEveryUser(name.constData())
                               : ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
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
