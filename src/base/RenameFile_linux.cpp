#include "base/RenameFile.h"

#include "base/NameClaim.h"
#include "base/WriteError.h"

#include <QtCore/QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

namespace {

/// The file system, or its driver, does not know how: another way is open.
bool isUnknown(int systemCode)
{
    return systemCode == EINVAL || systemCode == ENOSYS || systemCode == EOPNOTSUPP;
}

/// FAT and its like say EPERM: they have no links.
bool isWithoutLinks(int systemCode)
{
    return systemCode == EPERM || systemCode == EMLINK || isUnknown(systemCode);
}

/// Each way answers 0 or an errno.
int renameAtOnce(const char *from, const char *to)
{
    return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int renameByLink(const char *from, const char *to)
{
    if (::link(from, to) != 0)
        return errno;
    if (::unlink(from) == 0)
        return 0;
    const int unlinkError = errno;
    struct stat status = {};
    // Asked a second time, a server may say that what it has done cannot be done: then `to` is the
    // only name.
    if (::lstat(from, &status) != 0)
        return errno == ENOENT ? 0 : unlinkError;
    ::unlink(to);
    return unlinkError;
}

int renameByClaim(const char *from, const char *to)
{
    NameClaim claim;
    if (const int error = claim.take(to); error != 0)
        return error;
    if (::rename(from, to) != 0)
        return errno;
    claim.fulfil();
    return 0;
}

int renameWithoutReplacing(const char *from, const char *to)
{
    const int atOnce = renameAtOnce(from, to);
    if (!isUnknown(atOnce))
        return atOnce;
    const int byLink = renameByLink(from, to);
    return isWithoutLinks(byLink) ? renameByClaim(from, to) : byLink;
}

} // namespace

Result<void> renameFile(const QString &path, const QString &newPath)
{
    const int error = renameWithoutReplacing(QFile::encodeName(path).constData(),
                                             QFile::encodeName(newPath).constData());
    if (error == EEXIST)
        return fail(ErrorKind::TargetExists, newPath, {}, error);
    if (error != 0)
        return fail(writeErrorKind(error), path, {}, error);
    return {};
}

Result<bool> exchangeFiles(const QString &path, const QString &otherPath)
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(path).constData(), AT_FDCWD,
                    QFile::encodeName(otherPath).constData(), RENAME_EXCHANGE)
        == 0)
        return true;
    if (isUnknown(errno))
        return false;
    return fail(writeErrorKind(errno), otherPath, {}, errno);
}

Result<bool> linkFile(const QString &path, const QString &newPath)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(newPath).constData()) == 0)
        return true;
    if (isWithoutLinks(errno))
        return false;
    if (errno == EEXIST)
        return fail(ErrorKind::TargetExists, newPath, {}, errno);
    return fail(writeErrorKind(errno), path, {}, errno);
}

bool areOneFile(const QString &path, const QString &otherPath)
{
    struct stat one = {};
    struct stat other = {};
    return ::lstat(QFile::encodeName(path).constData(), &one) == 0
           && ::lstat(QFile::encodeName(otherPath).constData(), &other) == 0
           && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

Result<void> syncFolder(const QString &folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(writeErrorKind(errno), folder, {}, errno);
    // Some network file systems cannot sync a folder and say EINVAL: there the server decides.
    const int error = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    ::close(descriptor);
    if (error != 0)
        return fail(writeErrorKind(error), folder, {}, error);
    return {};
}

} // namespace vesper
