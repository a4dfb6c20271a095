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

constexpr mode_t modeForEveryUser = 0644;

int makeForEveryUser(const char *path, int access)
{
    const int made
        = ::open(path, access | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, modeForEveryUser);
    if (made >= 0)
        ::fchmod(made, modeForEveryUser); // whatever the umask says
    return made;
}

/// A file of another user may be opened but not made: in a folder for everybody the kernel can be
/// set to refuse O_CREAT on a file that is there (fs.protected_regular). Written to by nobody.
int openForEveryUser(const char *path)
{
    const int made = makeForEveryUser(path, O_RDONLY);
    if (made >= 0 || errno != EEXIST)
        return made;
    // Somebody may have put anything there; a pipe would not even let itself be opened.
    const int found = ::open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat what = {};
    if (found < 0 || (::fstat(found, &what) == 0 && S_ISREG(what.st_mode)))
        return found;
    ::close(found);
    errno = EINVAL;
    return -1;
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

Result<std::unique_ptr<FileLock>> FileLock::make(const QString &path, const QByteArray &text)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray nameBefore = name + ".new";
    const int descriptor = makeForEveryUser(nameBefore.constData(), O_WRONLY);
    if (descriptor < 0)
        return fail(ErrorKind::StateUnusable, path, {}, errno);
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0
        && ::write(descriptor, text.constData(), static_cast<std::size_t>(text.size()))
               == text.size()
        && ::rename(nameBefore.constData(), name.constData()) == 0)
        return lock;
    const int problem = errno;
    ::unlink(nameBefore.constData());
    return fail(ErrorKind::StateUnusable, path, {}, problem);
}

} // namespace vesper
