#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"

#include <functional>

namespace vesper {

/// An archive of which only a part is left: what can be had of it. Its entries are those of the
/// manifest; where the directory is lost, those whose local headers are found. Thread rule: every
/// const member may be called from any thread.
class DamagedArchive
{
public:
    /// Errors: ArchiveMissing, ReadFailed, ArchiveForeign (not even one entry of ours is found).
    [[nodiscard]] static Result<DamagedArchive> open(const QString &path);

    /// Null: the manifest is lost.
    [[nodiscard]] const std::optional<Manifest> &manifest() const { return m_manifest; }
    [[nodiscard]] const std::vector<ManifestEntry> &entries() const { return m_entries; }

    /// Hands an entry's bytes on in order, zeros for blocks that are lost, and answers how many
    /// bytes those are: 0 only where the whole has its size and its sums. Without a directory what
    /// stands behind a lost place is lost too. Errors: ReadFailed, Cancelled, and what `take` says.
    [[nodiscard]] Result<qint64> extract(std::size_t entry,
                                         const std::function<Result<void>(QByteArrayView)> &take,
                                         const CancelToken &cancel) const;

private:
    DamagedArchive() = default;
    using Take = std::function<Result<void>(QByteArrayView)>;
    Result<qint64> extractBlocks(std::size_t entry, const Take &take,
                                 const CancelToken &cancel) const;
    Result<qint64> extractStream(std::size_t entry, const Take &take,
                                 const CancelToken &cancel) const;

    Result<void> readManifest();

    std::shared_ptr<const ArchiveReader> m_reader; ///< null: without directory
    std::optional<Manifest> m_manifest;
    std::shared_ptr<const ReadFile> m_file;
    std::vector<ManifestEntry> m_entries;
    std::vector<qint64> m_offsets; ///< without directory: of each entry's data
    std::vector<qint64> m_lengths;
};

} // namespace vesper
