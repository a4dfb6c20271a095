#include "base/DurableFile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

namespace {

constexpr qint64 writeBackStep = 8 * 1024 * 1024;

ErrorKind kindOf(int systemCode)
{
    switch (systemCode) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NotEnoughRoom;
    case EFBIG:
        return ErrorKind::FileTooLarge;
    default:
        return ErrorKind::WriteFailed;
    }
}

/// Renames without ever replacing. Where the file system does not know how (old FUSE drivers), the
/// name is claimed by an empty file of our own first, which only our rename may replace.
int renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
        return errno;
    const int claim = ::open(to.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (claim < 0)
        return errno;
    ::close(claim);
    if (::rename(from.constData(), to.constData()) == 0)
        return 0;
    const int renameError = errno;
    ::unlink(to.constData());
    return renameError;
}

int syncFolder(const QString &folder)
{
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    // Some network file systems cannot sync a folder and say EINVAL: there the server decides.
    const int error = ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
    ::close(descriptor);
    return error;
}

} // namespace

Result<std::unique_ptr<DurableFile>> DurableFile::create(const QString &folder,
                                                         const QString &temporaryName)
{
    const QString path = folder + QLatin1Char('/') + temporaryName;
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(kindOf(errno), path, {}, errno);
    // A file system without locks (some network shares) is used all the same: the lock only
    // protects a live run's file from the next run's cleaning, which then leaves it alone.
    ::flock(descriptor, LOCK_EX | LOCK_NB);
    std::unique_ptr<DurableFile> file(new DurableFile(descriptor, folder, path));
    file->QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    return file;
}

DurableFile::DurableFile(int descriptor, QString folder, QString path)
    : m_descriptor(descriptor)
    , m_folder(std::move(folder))
    , m_path(std::move(path))
{}

DurableFile::~DurableFile()
{
    if (!m_published)
        discard();
    ::close(m_descriptor);
}

void DurableFile::discard()
{
    ::unlink(QFile::encodeName(m_path).constData());
    m_published = true; // nothing is left for the destructor to take back
}

tl::unexpected<Error> DurableFile::failed(int systemCode)
{
    if (!m_failure) {
        m_failure = Error{.kind = kindOf(systemCode), .path = m_path, .systemCode = systemCode};
        setErrorString(QString::fromLocal8Bit(strerror(systemCode)));
    }
    return tl::unexpected(*m_failure);
}

bool DurableFile::seek(qint64 position)
{
    return position >= 0 && QIODevice::seek(position);
}

qint64 DurableFile::readData(char *data, qint64 maxSize)
{
    if (m_failure)
        return -1;
    const ssize_t got = ::pread(m_descriptor, data, static_cast<size_t>(maxSize), pos());
    if (got < 0) {
        (void)failed(errno);
        return -1;
    }
    return got;
}

qint64 DurableFile::writeData(const char *data, qint64 maxSize)
{
    if (!overwrite(pos(), QByteArrayView(data, maxSize)))
        return -1;
    startWriteBack();
    return maxSize;
}

Result<void> DurableFile::overwrite(qint64 offset, QByteArrayView bytes)
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data() + done,
                                         static_cast<size_t>(bytes.size() - done), offset + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failed(written < 0 ? errno : EIO);
        done += written;
    }
    m_size = std::max(m_size, offset + done);
    return {};
}

Result<QByteArray> DurableFile::readAt(qint64 offset, qint64 size)
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + done,
                                    static_cast<size_t>(size - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return failed(got < 0 ? errno : EIO);
        done += got;
    }
    return bytes;
}

void DurableFile::startWriteBack()
{
    if (m_size - m_writtenBack < writeBackStep)
        return;
    // The piece before last is waited for, so that the unwritten rest stays bounded; an error
    // shows again in fsync.
    const qint64 previous = std::max<qint64>(0, m_writtenBack - writeBackStep);
    if (m_writtenBack > 0)
        ::sync_file_range(m_descriptor, previous, m_writtenBack - previous,
                          SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE
                              | SYNC_FILE_RANGE_WAIT_AFTER);
    ::sync_file_range(m_descriptor, m_writtenBack, m_size - m_writtenBack, SYNC_FILE_RANGE_WRITE);
    m_writtenBack = m_size;
}

Result<void> DurableFile::sync()
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (::fsync(m_descriptor) != 0)
        return failed(errno);
    return {};
}

void DurableFile::dropCache()
{
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
}

Result<void> DurableFile::publish(const QString &finalName)
{
    TRY(sync());
    const QString finalPath = m_folder + QLatin1Char('/') + finalName;
    if (const Result<void> renamed = renameFile(m_path, finalPath); !renamed) {
        if (renamed.error().kind == ErrorKind::TargetExists)
            return fail(renamed.error());
        return failed(renamed.error().systemCode);
    }
    m_path = finalPath;
    // Until the syncs have succeeded the name is ours to take back: nothing may stay under a final
    // name that is not known to be on the medium. m_published therefore comes last.
    TRY(syncFileAndFolder());
    m_published = true;
    return {};
}

Result<void> DurableFile::publishOver(const QString &finalName)
{
    TRY(sync());
    const QString finalPath = m_folder + QLatin1Char('/') + finalName;
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(finalPath).constData())
        != 0)
        return failed(errno);
    m_path = finalPath;
    m_published = true; // the older file is gone: the new one stays even if a sync fails now
    return syncFileAndFolder();
}

Result<void> DurableFile::syncFileAndFolder()
{
    TRY(sync());
    if (const int error = syncFolder(m_folder); error != 0)
        return failed(error);
    return {};
}

Result<void> renameFile(const QString &path, const QString &newPath)
{
    const int error = renameWithoutReplacing(QFile::encodeName(path), QFile::encodeName(newPath));
    if (error == EEXIST)
        return fail(ErrorKind::TargetExists, newPath, {}, error);
    if (error != 0)
        return fail(kindOf(error), path, {}, error);
    return {};
}

Result<void> replaceFile(const QString &path, QByteArrayView content)
{
    const QFileInfo target(path);
    const QString temporaryName = QStringLiteral(".%1.part").arg(target.fileName());
    removeAbandonedFiles(target.path(), temporaryName);
    TRY_ASSIGN(const std::unique_ptr<DurableFile> file,
               DurableFile::create(target.path(), temporaryName));
    TRY(file->overwrite(0, content));
    return file->publishOver(target.fileName());
}

QStringList removeAbandonedFiles(const QString &folder, const QString &prefix)
{
    QStringList removed;
    const QFileInfoList found = QDir(folder).entryInfoList(
        {prefix + QLatin1Char('*')}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &info : found) {
        const QByteArray path = QFile::encodeName(info.filePath());
        const int descriptor = ::open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::unlink(path.constData()) == 0)
            removed.append(info.filePath());
        ::close(descriptor);
    }
    return removed;
}

} // namespace vesper
