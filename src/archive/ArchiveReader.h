#pragma once

#include "archive/Manifest.h"

#include <memory>

namespace vesper {

/// An open archive: its manifest and random access to the blocks of its entries.
/// Opening reads the ZIP directory and the manifest only; nothing is verified by that.
/// Thread rule: every const member may be called from any thread (positioned reads).
class ArchiveReader
{
public:
    /// Errors: ArchiveMissing, ReadFailed, ArchiveForeign, ArchiveDamaged.
    [[nodiscard]] static Result<std::shared_ptr<const ArchiveReader>> open(const QString &path);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }
    /// The digest that the ZIP comment states, 32 bytes; empty: it has none of ours.
    [[nodiscard]] const QByteArray &sealedDigest() const { return m_sealedDigest; }

    /// Where an entry's block stands in the file.
    struct Extent
    {
        qint64 offset = 0;   ///< of its compressed bytes in the file
        qint64 length = 0;   ///< compressed
        qint64 position = 0; ///< in the uncompressed entry
        qint64 size = 0;     ///< uncompressed
    };
    [[nodiscard]] Extent extent(std::size_t entry, std::size_t block) const;
    /// The block that holds uncompressed byte `position`.
    [[nodiscard]] std::size_t blockAt(std::size_t entry, qint64 position) const;
    /// One block, inflated. Errors: ReadFailed, ArchiveDamaged.
    [[nodiscard]] Result<QByteArray> readBlock(std::size_t entry, std::size_t block) const;
    /// The bytes of the file at `offset`, exactly `size`. Errors: ReadFailed, ArchiveDamaged
    /// (short).
    [[nodiscard]] Result<void> readRaw(qint64 offset, char *data, qint64 size) const;
    /// Forgets the cached pages of the file, so that reading comes from the medium.
    void dropCache() const;

private:
    ArchiveReader() = default;
    friend struct ArchiveOpening;

    QString m_path;
    int m_descriptor = -1;
    qint64 m_fileSize = 0;
    Manifest m_manifest;
    QByteArray m_sealedDigest;
    struct Layout
    {
        qint64 dataOffset = 0;
        std::vector<qint64> blockOffsets; ///< relative to dataOffset; one more than blocks
    };
    std::vector<Layout> m_layouts; ///< one for each entry of the manifest
};

} // namespace vesper
