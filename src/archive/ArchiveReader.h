#pragma once

#include "archive/Manifest.h"
#include "base/ReadFile.h"

#include <memory>

namespace vesper {

struct DirectoryEntry;

/// An open archive: its manifest and random access to the blocks of its entries.
/// Opening reads the ZIP directory and the manifest only; nothing is verified by that.
/// Thread rule: every const member may be called from any thread (positioned reads).
class ArchiveReader
{
public:
    /// Errors: ArchiveMissing, ReadFailed, ArchiveForeign, ArchiveDamaged.
    [[nodiscard]] static Result<std::shared_ptr<const ArchiveReader>>
    open(const QString &path, ReadFile::Source source = ReadFile::Source::Cache);
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;

    [[nodiscard]] const ReadFile &file() const { return *m_file; }
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// The digest that the seal states, 32 bytes; empty: the file does not end in a seal of ours.
    [[nodiscard]] const QByteArray &sealedDigest() const { return m_sealedDigest; }
    /// What the ZIP directory says otherwise than the manifest; empty: nothing.
    [[nodiscard]] const QStringList &directoryProblems() const { return m_directoryProblems; }

    /// Where an entry's block stands.
    struct Extent
    {
        qint64 offset = 0;   ///< of its compressed bytes in the file
        qint64 length = 0;   ///< compressed
        qint64 position = 0; ///< in the uncompressed entry
        qint64 size = 0;     ///< uncompressed
    };
    /// `entry` and `block` are indexes into the manifest.
    [[nodiscard]] Extent extent(std::size_t entry, std::size_t block) const;
    /// The block that holds uncompressed byte `position`.
    [[nodiscard]] std::size_t blockAt(std::size_t entry, qint64 position) const;
    /// One block, inflated. Errors: ReadFailed, ArchiveDamaged.
    [[nodiscard]] Result<QByteArray> readBlock(std::size_t entry, std::size_t block) const;

private:
    ArchiveReader() = default;
    [[nodiscard]] Result<void> readDirectory(bool sealed);
    void layOut(const std::vector<DirectoryEntry> &directory);

    std::unique_ptr<ReadFile> m_file;
    Manifest m_manifest;
    QByteArray m_sealedDigest;
    QStringList m_directoryProblems;
    /// For each entry of the manifest the offset of each block in the file, and of the end.
    std::vector<std::vector<qint64>> m_offsets;
};

} // namespace vesper
