#include "base/ReadFile.h"

#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

namespace {

// What O_DIRECT asks of offsets, lengths and addresses: the medium's sector, 512 or 4096 bytes.
constexpr qint64 sector = 4096;

constexpr qint64 alignedDown(qint64 number)
{
    return number & ~(sector - 1);
}
constexpr qint64 alignedUp(qint64 number)
{
    return alignedDown(number + sector - 1);
}

} // namespace

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

Result<std::unique_ptr<ReadFile>> ReadFile::open(const QString &path, Source source, Links links)
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
    std::unique_ptr<ReadFile> file(new ReadFile(path, descriptor, status.st_size,
                                                QDateTime::fromMSecsSinceEpoch(milliseconds)));
    if (source == Source::Medium)
        file->leaveCacheOut();
    return file;
}

// A tmpfs and some network drives know no O_DIRECT: forgetting the cache is what is left there.
void ReadFile::leaveCacheOut()
{
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    m_direct = ::fcntl(m_descriptor, F_SETFL, O_DIRECT) == 0;
}

/// What one call gives; 0 at the end of the file.
Result<qint64> ReadFile::readSome(qint64 offset, char *data, qint64 size) const
{
    for (;;) {
        const ssize_t got = ::pread(m_descriptor, data, static_cast<size_t>(size), offset);
        if (got >= 0)
            return got;
        // Some file systems take O_DIRECT and refuse the reading.
        if (errno == EINVAL && m_direct.exchange(false))
            ::fcntl(m_descriptor, F_SETFL, 0);
        else if (errno != EINTR)
            return fail(ErrorKind::ReadFailed, m_path, {}, errno);
    }
}

Result<void> ReadFile::read(qint64 offset, char *data, qint64 size) const
{
    if (m_direct) {
        TRY_ASSIGN(const QByteArray bytes, readAligned(offset, size));
        std::copy(bytes.begin(), bytes.end(), data);
        return {};
    }
    for (qint64 done = 0; done < size;) {
        TRY_ASSIGN(const qint64 got, readSome(offset + done, data + done, size - done));
        if (got == 0)
            return fail(ErrorKind::ArchiveDamaged, m_path, QStringLiteral("the file is too short"));
        done += got;
    }
    return {};
}

Result<QByteArray> ReadFile::read(qint64 offset, qint64 size) const
{
    if (m_direct)
        return readAligned(offset, size);
    QByteArray bytes(size, Qt::Uninitialized);
    TRY(read(offset, bytes.data(), size));
    return bytes;
}

/// The sectors that hold the wanted bytes, and those bytes of them.
Result<QByteArray> ReadFile::readAligned(qint64 offset, qint64 size) const
{
    const qint64 before = offset - alignedDown(offset);
    const qint64 wanted = before + size;
    QByteArray bytes(alignedUp(wanted) + sector, Qt::Uninitialized);
    const qint64 padding = alignedUp(reinterpret_cast<qintptr>(bytes.data()))
                           - reinterpret_cast<qintptr>(bytes.data());
    for (qint64 done = 0; done < wanted;) {
        TRY_ASSIGN(const qint64 got, readSome(offset - before + done, bytes.data() + padding + done,
                                              alignedUp(wanted) - done));
        done += got;
        // A medium gives whole sectors but at the end of the file.
        if (done < wanted && (got == 0 || (m_direct && got % sector != 0)))
            return fail(ErrorKind::ArchiveDamaged, m_path, QStringLiteral("the file is too short"));
    }
    bytes.truncate(padding + wanted);
    return bytes.remove(0, padding + before);
}

} // namespace vesper
