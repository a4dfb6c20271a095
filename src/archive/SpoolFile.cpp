#include "archive/SpoolFile.h"

#include <cerrno>

namespace vesper {

namespace {

constexpr qint64 bytesAtOnce = 1024 * 1024;

} // namespace

SpoolFile::SpoolFile(const QString &folder)
    : m_folder(folder)
    , m_file(folder + QStringLiteral("/spool-XXXXXX"))
{}

Result<std::unique_ptr<SpoolFile>> SpoolFile::create(const QString &folder)
{
    std::unique_ptr<SpoolFile> spool(new SpoolFile(folder));
    // Qt makes it without a name where the system can, and otherwise removes it at the end.
    if (!spool->m_file.open())
        return fail(ErrorKind::WriteFailed, folder, {}, errno);
    return spool;
}

Result<void> SpoolFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) == bytes.size() && m_file.flush())
        return {};
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorKind::NotEnoughRoom : ErrorKind::WriteFailed, m_folder, {}, errno);
}

Result<void> SpoolFile::append(QByteArrayView bytes)
{
    TRY(write(bytes));
    m_size += bytes.size();
    return {};
}

Result<void> SpoolFile::replaceStart(QByteArrayView bytes)
{
    m_file.seek(0);
    return write(bytes);
}

Result<void> SpoolFile::replay(const std::function<Result<void>(QByteArrayView)> &take)
{
    m_file.seek(0);
    for (qint64 done = 0; done < m_size;) {
        const QByteArray bytes = m_file.read(std::min(bytesAtOnce, m_size - done));
        if (bytes.isEmpty())
            return fail(ErrorKind::ReadFailed, m_folder, {}, errno);
        TRY(take(bytes));
        done += bytes.size();
    }
    return {};
}

} // namespace vesper
