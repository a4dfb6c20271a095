#include "presence/SharedFolder.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

namespace {

// Not sticky: what a dead process of another user left behind is swept by whoever comes next. The
// kernel therefore does not look after the links in it (fs.protected_symlinks): none is followed.
constexpr mode_t everybodyWrites = 0777;
constexpr int noLink = O_CLOEXEC | O_NOFOLLOW;

/// Closes what it was given; negative: nothing.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    const int m_number;
};

QString usualRoot()
{
    const QString locks = QStringLiteral("/run/lock");
    return ::access(QFile::encodeName(locks).constData(), W_OK | X_OK) == 0
               ? locks
               : QStringLiteral("/tmp");
}

} // namespace

QString pathOfSharedFolder(const QString &name, const QString &root)
{
    return (root.isEmpty() ? usualRoot() : root) + QLatin1Char('/') + name;
}

Result<QString> sharedFolder(const QString &name, const QString &root)
{
    const QString path = pathOfSharedFolder(name, root);
    const QByteArray encoded = QFile::encodeName(path);
    if (::mkdir(encoded.constData(), everybodyWrites) != 0 && errno != EEXIST)
        return fail(ErrorKind::StateUnusable, path, {}, errno);
    const Descriptor folder(::open(encoded.constData(), O_RDONLY | O_DIRECTORY | noLink));
    struct stat found = {};
    if (folder.number() < 0 || ::fstat(folder.number(), &found) != 0)
        return fail(ErrorKind::StateUnusable, path, {}, errno);
    // The umask of whoever made it took some of it, or somebody changed it since.
    const bool isForEverybody = (found.st_mode & ALLPERMS) == everybodyWrites;
    if (!isForEverybody && ::fchmod(folder.number(), everybodyWrites) != 0)
        return fail(ErrorKind::StateUnusable, path, {}, errno);
    return path;
}

Result<void> makeMark(const QString &path)
{
    constexpr mode_t mode = 0644;
    const Descriptor made(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | noLink, mode));
    if (made.number() < 0 && errno != EEXIST)
        return fail(ErrorKind::StateUnusable, path, {}, errno);
    return {};
}

bool isMarked(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISREG(found.st_mode);
}

QByteArray readShared(const QString &path)
{
    // A pipe would keep whoever opens it waiting.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | noLink));
    struct stat found = {};
    if (file.number() < 0 || ::fstat(file.number(), &found) != 0 || !S_ISREG(found.st_mode))
        return {};
    std::array<char, 4096> text = {};
    const ssize_t size = ::read(file.number(), text.data(), text.size());
    return size > 0 ? QByteArray(text.data(), size) : QByteArray();
}

QString currentUserName()
{
    std::array<char, 4096> room = {};
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
}

} // namespace vesper
