#pragma once

#include "base/Result.h"

#include <cstdint>
#include <memory>

namespace vesper {

/// A file that is read at any place, from any thread.
class ReadFile
{
public:
    enum class Links : std::uint8_t { Follow, Refuse };
    /// Errors: ArchiveMissing, ReadFailed with errno.
    [[nodiscard]] static Result<std::unique_ptr<ReadFile>> open(const QString &path,
                                                                Links links = Links::Follow);
    ~ReadFile();
    ReadFile(const ReadFile &) = delete;
    ReadFile &operator=(const ReadFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// When it was changed last, as of the opening.
    [[nodiscard]] const QDateTime &modified() const { return m_modified; }
    /// Exactly `size` bytes. Errors: ReadFailed; ArchiveDamaged where the file is too short.
    [[nodiscard]] Result<void> read(qint64 offset, char *data, qint64 size) const;
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 size) const;
    /// Forgets the cached pages, so that what is read next comes from the medium: a stick that lies
    /// about its size passes every test out of the cache.
    void dropCache() const;

private:
    ReadFile(QString path, int descriptor, qint64 size, QDateTime modified);

    QString m_path;
    int m_descriptor;
    qint64 m_size;
    QDateTime m_modified;
};

} // namespace vesper
