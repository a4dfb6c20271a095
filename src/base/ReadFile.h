#pragma once

#include "base/Result.h"

#include <atomic>
#include <cstdint>
#include <memory>

namespace vesper {

/// A file that is read at any place, from any thread.
class ReadFile
{
public:
    enum class Links : std::uint8_t { Follow, Refuse };
    /// Medium: past the system's cache (O_DIRECT) where the file system can do that, else after the
    /// cache was asked to forget the file: a stick that lies about its size passes every test out
    /// of the cache. Large pieces only; each is a question to the medium.
    enum class Source : std::uint8_t { Cache, Medium };
    /// Errors: ArchiveMissing, ReadFailed with errno.
    [[nodiscard]] static Result<std::unique_ptr<ReadFile>>
    open(const QString &path, Source source = Source::Cache, Links links = Links::Follow);
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

private:
    ReadFile(QString path, int descriptor, qint64 size, QDateTime modified);
    void leaveCacheOut();
    [[nodiscard]] Result<qint64> readSome(qint64 offset, char *data, qint64 size) const;
    [[nodiscard]] Result<QByteArray> readAligned(qint64 offset, qint64 size) const;

    QString m_path;
    int m_descriptor;
    qint64 m_size;
    QDateTime m_modified;
    mutable std::atomic<bool> m_direct = false; ///< until the file system refuses it
};

} // namespace vesper
