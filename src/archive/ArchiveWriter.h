#pragma once

#include "archive/Manifest.h"
#include "archive/SealingDevice.h"

#include <QtCore/QDateTime>

#include <memory>
#include <optional>
#include <vector>

class QuaZip;

namespace vesper {

/// Writes an archive entry by entry into a DurableFile, through QuaZip for the container. Entries
/// come already compressed (compress/EntryEncoder); see FORMAT.md for the whole. Their streams go
/// past minizip, which would copy and sum every byte once more (7 % of a whole run), only to know
/// how many there were: that number is entered afterwards. Zip64 entries, whose records cannot be
/// mended, take the long way.
/// Errors are those of the DurableFile (its first one), never QuaZip's, which loses them.
/// Thread rule: one thread at a time, not always the same.
class ArchiveWriter
{
public:
    /// `file` is borrowed and must outlive the writer.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveWriter>> create(DurableFile &file);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// `name` in ASCII; `size` decides on Zip64 now, because it cannot be changed later: on for a
    /// small entry 7-Zip warns, off for a large one the archive is corrupt without an error.
    [[nodiscard]] Result<void> beginEntry(const QString &name, const QDateTime &modified,
                                          qint64 size);
    /// The next bytes of the deflate stream.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Ends the entry; `start` (may be empty) is then written over the beginning of its stream.
    [[nodiscard]] Result<void> endEntry(qint64 size, quint32 crc32, QByteArrayView start);

    /// A small entry of one piece, compressed here: texts for people.
    [[nodiscard]] Result<ManifestEntry> addSmall(const QString &name, const QDateTime &modified,
                                                 const QByteArray &content);

    /// Writes manifest.json as the last entry, the directory and the seal. The file is then
    /// complete, but neither synced nor published. Returns the digest in the seal, 32 bytes.
    [[nodiscard]] Result<QByteArray> finish(const Manifest &manifest);

private:
    explicit ArchiveWriter(DurableFile &file);
    [[nodiscard]] Result<void> check(int zipCode) const;
    [[nodiscard]] Result<void> put(QByteArrayView bytes);
    [[nodiscard]] Result<void> overwrite(qint64 offset, QByteArrayView bytes);
    [[nodiscard]] Result<void> enterStreamSizes(qint64 directory, qint64 end);

    DurableFile &m_file;
    SealingDevice m_device;
    std::unique_ptr<QuaZip> m_zip;
    /// The open entry, in the file.
    struct Entry
    {
        qint64 header = 0;
        qint64 start = 0; ///< of its stream
        bool zip64 = false;
    };
    Entry m_entry;
    std::vector<std::optional<quint32>> m_streamSizes; ///< of each entry; nothing: minizip knows it
};

} // namespace vesper
