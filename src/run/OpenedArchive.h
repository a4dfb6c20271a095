#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"
#include "base/Warning.h"
#include "history/History.h"
#include "run/ProgressMeter.h"

namespace vesper {

/// An archive that a run takes something from, and the suite's own database in it.
struct OpenedArchive
{
    std::shared_ptr<const ArchiveReader> reader;
    std::size_t database = 0; ///< index of its entry

    [[nodiscard]] const Manifest &manifest() const { return reader->manifest(); }
    [[nodiscard]] const ManifestEntry &description() const { return manifest().entries[database]; }
};

/// `suiteId`: the suite that it must be of; empty: any. Errors: those of ArchiveReader::open(),
/// ArchiveOfOtherSuite, EntryMissing.
[[nodiscard]] Result<OpenedArchive> openArchiveOf(const QString &suiteId, const QString &archive);

/// Reads every byte of it (verify/Verifier.h). Errors: ArchiveDamaged with all its problems, and
/// those of verifyArchive().
[[nodiscard]] Result<void> verifyWhole(const QString &archive, ProgressMeter &meter,
                                       const CancelToken &cancel);

/// Enters a run in the history, or what became of one that is there by its id; what keeps it from
/// that never stops a run.
[[nodiscard]] std::optional<Warning> recordRun(const QString &stateFolder,
                                               const HistoryEntry &entry);

} // namespace vesper
