#include "base/DurableFile.h"

#include "base/RenameFile.h"
#include "base/WriteError.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <tuple>
#include <unistd.h>

namespace vesper {

namespace {

constexpr qint64 writeBackStep = 8 * 1024 * 1024;

// A cleaner can only come between creating and locking a few times in a row.
constexpr int mostAttempts = 5;

/// On a Windows share a lock is mandatory: the read-back, through another descriptor, would be
/// refused (EACCES, since Linux 5.5).
bool locksKeepReadersOut(int descriptor)
{
    struct statfs status = {};
    if (::fstatfs(descriptor, &status) != 0)
        return false;
    const auto magic = static_cast<quint32>(status.f_type);
    return magic == CIFS_SUPER_MAGIC || magic == SMB2_SUPER_MAGIC; // SMB 3 says SMB2, too
}

/// The name is nobody else's, so that what stands there is our file. (Its number would tell no
/// more, and is not the same by name and by descriptor on every FUSE file system.)
bool wasRemoved(const char *path)
{
    struct stat status = {};
    return ::stat(path, &status) != 0 && errno == ENOENT;
}

/// Creates and locks. A file system without locks (some network shares) is used all the same: the
/// lock only protects a live run's file from the next run's cleaning, which then leaves it alone.
/// Answers a descriptor, or -1 with errno.
int createLocked(const char *path)
{
    for (int attempt = 1;; ++attempt) {
        const int descriptor = ::open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (descriptor < 0 || locksKeepReadersOut(descriptor))
            return descriptor;
        ::flock(descriptor, LOCK_EX | LOCK_NB);
        // Before it was locked, another run may have taken it for a left-over and removed it.
        if (!wasRemoved(path))
            return descriptor;
        ::close(descriptor);
        if (attempt == mostAttempts) {
            errno = EBUSY;
            return -1;
        }
    }
}

/// Passes a range to sync_file_range. Answers 0 or an errno.
int writeBack(int descriptor, qint64 from, qint64 end, unsigned flags)
{
    if (::sync_file_range(descriptor, from, end - from, flags) == 0)
        return 0;
    // Where it does not exist, fsync does it all at the end.
    return errno == ENOSYS || errno == EINVAL || errno == ESPIPE ? 0 : errno;
}

/// A lock on a file that is not ours to write, so that nobody clears it away; held until the end.
class LockOnOlder
{
public:
    explicit LockOnOlder(const QString &path)
        : m_descriptor(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW))
    {
        if (m_descriptor >= 0 && !locksKeepReadersOut(m_descriptor))
            ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    }
    ~LockOnOlder()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    LockOnOlder(const LockOnOlder &) = delete;
    LockOnOlder &operator=(const LockOnOlder &) = delete;

private:
    int m_descriptor;
};

} // namespace

Result<std::unique_ptr<DurableFile>> DurableFile::create(const QString &folder,
                                                         const QString &temporaryName)
{
    const QString path = folder + QLatin1Char('/') + temporaryName;
    const int descriptor = createLocked(QFile::encodeName(path).constData());
    if (descriptor < 0)
        return fail(writeErrorKind(errno), path, {}, errno);
    std::unique_ptr<DurableFile> file(new DurableFile(descriptor, folder, path));
    file->QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    return file;
}

DurableFile::DurableFile(int descriptor, QString folder, QString path)
    : m_descriptor(descriptor)
    , m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_saidPath(m_path)
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
    // After a power cut, too, nobody is to find it under its final name. Where that cannot be had,
    // there is no more to be done than to say what failed before.
    if (m_hasFinalName)
        std::ignore = syncFolder(m_folder);
}

tl::unexpected<Error> DurableFile::failed(int systemCode)
{
    if (!m_failure) {
        m_failure = Error{
            .kind = writeErrorKind(systemCode), .path = m_saidPath, .systemCode = systemCode};
        setErrorString(QStringLiteral("errno %1").arg(systemCode));
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
    if (!overwrite(pos(), QByteArrayView(data, maxSize)) || !startWriteBack())
        return -1;
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

Result<void> DurableFile::startWriteBack()
{
    if (m_size - m_writtenBack < writeBackStep)
        return {};
    // The piece before last is waited for, so that the unwritten rest stays bounded. The kernel
    // tells an error of writing back once to each descriptor, and waiting takes it: fsync would
    // say nothing of it any more.
    const qint64 previous = std::max<qint64>(0, m_writtenBack - writeBackStep);
    int error = 0;
    if (m_writtenBack > 0) {
        error = writeBack(m_descriptor, previous, m_writtenBack,
                          SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE
                              | SYNC_FILE_RANGE_WAIT_AFTER);
        // What is on the medium leaves the cache to the applications.
        ::posix_fadvise(m_descriptor, previous, m_writtenBack - previous, POSIX_FADV_DONTNEED);
    }
    if (error == 0)
        error = writeBack(m_descriptor, m_writtenBack, m_size, SYNC_FILE_RANGE_WRITE);
    if (error != 0)
        return failed(error);
    m_writtenBack = m_size;
    return {};
}

Result<void> DurableFile::sync()
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (::fsync(m_descriptor) != 0)
        return failed(errno);
    return {};
}

bool DurableFile::isPrivate() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
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
    m_hasFinalName = true;
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

Result<bool> DurableFile::publishInExchange(const QString &finalName)
{
    TRY(sync());
    const QString temporaryPath = m_path;
    const QString finalPath = m_folder + QLatin1Char('/') + finalName;
    const LockOnOlder lock(finalPath); // it is going to have the name of a left-over for a while
    const Result<bool> exchanged = exchangeFiles(temporaryPath, finalPath);
    if (!exchanged)
        return failed(exchanged.error().systemCode);
    if (!*exchanged)
        return false;
    m_path = finalPath;
    m_published
        = true; // the temporary name is the older file's now: not the destructor's to remove
    const QByteArray older = QFile::encodeName(temporaryPath);
    if (syncFileAndFolder()) {
        ::unlink(older.constData());
        return true;
    }
    // The older file takes its name again, and with that the new one is gone: discard() must not
    // meet the older one.
    if (::rename(older.constData(), QFile::encodeName(finalPath).constData()) == 0)
        m_path = temporaryPath;
    else
        m_failure->aside = temporaryPath;
    m_failure->hasChanged = true;
    return tl::unexpected(*m_failure);
}

Result<void> DurableFile::syncFileAndFolder()
{
    TRY(sync());
    if (const Result<void> synced = syncFolder(m_folder); !synced)
        return failed(synced.error().systemCode);
    return {};
}

Result<void> replaceFile(const QString &path, QByteArrayView content)
{
    const QFileInfo target(path);
    const QString temporaryName = QStringLiteral(".%1.part").arg(target.fileName());
    // No other writer is at work (see the header): what stands there is a dead one's.
    ::unlink(QFile::encodeName(target.path() + QLatin1Char('/') + temporaryName).constData());
    TRY_ASSIGN(const std::unique_ptr<DurableFile> file,
               DurableFile::create(target.path(), temporaryName));
    file->sayErrorsOf(path);
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
        if (!locksKeepReadersOut(descriptor) && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0
            && ::unlink(path.constData()) == 0)
            removed.append(info.filePath());
        ::close(descriptor);
    }
    return removed;
}

} // namespace vesper
