#include "destination/Folder.h"

#include "destination/BlockDevice.h"
#include "destination/VolumeOfMount.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

namespace {

ErrorKind kindOf(int systemCode)
{
    switch (systemCode) {
    case ENOENT:
    case ELOOP:
    case ENAMETOOLONG:
        return ErrorKind::DestinationMissing;
    case ENOTDIR:
        return ErrorKind::DestinationNotFolder;
    case EROFS:
        return ErrorKind::DestinationReadOnly;
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NotEnoughRoom;
    case ENOTCONN:
    case ECONNABORTED:
    case ESTALE:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ETIMEDOUT:
        return ErrorKind::DestinationNotAnswering;
    default:
        return ErrorKind::DestinationNotWritable;
    }
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

std::set<QString> disksOf(const QString &path)
{
    const std::vector<Mount> mounts = currentMounts();
    const Mount *const mount = mountOf(resolved(path), mounts);
    return mount ? BlockDevices().disksOf(*mount) : std::set<QString>();
}

} // namespace

Result<void> expectFolder(const QString &path)
{
    const std::optional<struct stat> status = statusOf(path);
    if (!status)
        return fail(kindOf(errno), path, {}, errno);
    if (!S_ISDIR(status->st_mode))
        return fail(ErrorKind::DestinationNotFolder, path);
    return {};
}

Result<void> tryWriting(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const int unnamed = ::open(path.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (unnamed >= 0) {
        ::close(unnamed);
        return {};
    }
    // What O_TMPFILE says where it is unknown differs; a file with a name has the last word.
    QByteArray named = path + "/.vesper-trial-XXXXXX";
    const int descriptor = ::mkostemp(named.data(), O_CLOEXEC);
    if (descriptor < 0) {
        // The folder exists: "no such file" is how /proc and its like say that nothing can be made.
        const bool refused = errno == ENOENT || errno == ENOTDIR;
        return fail(refused ? ErrorKind::DestinationNotWritable : kindOf(errno), folder, {}, errno);
    }
    ::close(descriptor);
    ::unlink(named.constData());
    return {};
}

bool isSameFolder(const QString &one, const QString &other)
{
    const std::optional<struct stat> first = statusOf(one);
    const std::optional<struct stat> second = statusOf(other);
    return first && second && first->st_dev == second->st_dev && first->st_ino == second->st_ino;
}

bool isOnSameDisk(const QString &one, const QString &other)
{
    const std::optional<struct stat> first = statusOf(one);
    const std::optional<struct stat> second = statusOf(other);
    if (first && second && first->st_dev == second->st_dev)
        return true;
    const std::set<QString> firstDisks = disksOf(one);
    const std::set<QString> secondDisks = disksOf(other);
    return std::any_of(firstDisks.begin(), firstDisks.end(),
                       [&secondDisks](const QString &disk) { return secondDisks.contains(disk); });
}

} // namespace vesper
