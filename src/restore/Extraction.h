#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"
#include "restore/NewFile.h"

#include <functional>

namespace vesper {

/// Called with bytes, on any thread, one call at a time.
struct ExtractionProgress
{
    std::function<void(qint64)> written;
    std::function<void(qint64)> readBack; ///< first with 0, when all is written
};

/// Writes one entry of an archive as a new file, on the medium and read back from there, that is to
/// be published. A file that is no database has the time that it had, and the permissions of the
/// one that it replaces, else what its folder allows to read and write.
/// Any thread. Errors: the Archive… kinds, those of NewFile, VerificationFailed, Cancelled.
[[nodiscard]] Result<NewFile> extractUnpublished(const ArchiveReader &reader, std::size_t entry,
                                                 const QString &target, NewFile::Older older,
                                                 const CancelToken &cancel,
                                                 const ExtractionProgress &progress);

/// The same, published through `gate` (may be null). Answers its size. After an error the target is
/// what it was.
[[nodiscard]] Result<qint64> extractToFile(const ArchiveReader &reader, std::size_t entry,
                                           const QString &target, bool replace,
                                           const CancelToken &cancel,
                                           const ExtractionProgress &progress,
                                           CommitGate *gate = nullptr);

} // namespace vesper
