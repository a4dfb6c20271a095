#include "base/ReadFile.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

ReadFile::ReadFile(QString path, int descriptor, qint64 size, QDateTime modified)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_size(size)
    , m_modified(std::move(modified))
{}

ReadFile::~ReadFile()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<ReadFile>> ReadFile::open(const QString &path, Links links)
{
    // Non-blocking, so that a FIFO in place of the file does not hang us.
    const int descriptor
        = ::open(QFile::encodeName(path).constData(),
                 O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0));
    if (descriptor < 0)
        return fail(errno == ENOENT ? ErrorKind::ArchiveMissing : ErrorKind::ReadFailed, path, {},
                    errno);
    struct stat status = {};
    const int code = ::fstat(descriptor, &status) == 0 ? 0 : errno;
    if (code != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return fail(ErrorKind::ReadFailed, path, {}, code != 0 ? code : EISDIR);
    }
    const qint64 milliseconds
        = qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    return std::unique_ptr<ReadFile>(new ReadFile(path, descriptor, status.st_size,
                                                  QDateTime::fromMSecsSinceEpoch(milliseconds)));
}

Result<void> ReadFile::read(qint64 offset, char *data, qint64 size) const
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t got
            = ::pread(m_descriptor, data + done, static_cast<size_t>(size - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorKind::ReadFailed, m_path, {}, errno);
        if (got == 0)
            return fail(ErrorKind::ArchiveDamaged, m_path, QStringLiteral("the file is too short"));
        done += got;
    }
    return {};
}

Result<QByteArray> ReadFile::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    TRY(read(offset, bytes.data(), size));
    return bytes;
}

void ReadFile::dropCache() const
{
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
}

} // namespace vesper
