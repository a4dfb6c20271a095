#pragma once

#include "archive/Manifest.h"
#include "base/CancelToken.h"
#include "restore/Comparison.h"
#include "run/RunObserver.h"

#include <optional>

namespace vesper {

/// What a person wants to know before a restore. A value.
struct PreviewRequest
{
    QString archive;  ///< or a plain SQLite file, another tool's copy
    QString suiteId;  ///< that it must be of; empty: any
    QString database; ///< the live one to compare with; empty: there is none on this computer
};

struct Preview
{
    QString archive;
    qint64 bytes = 0;                 ///< of the file
    QDateTime created;                ///< of a plain file: when it was changed last
    std::optional<Manifest> manifest; ///< without block tables; nothing: a plain database
    int files = 0;                    ///< beside the database
    std::vector<TableDifference> tables;
    std::optional<Error> notCompared; ///< why not: `tables` has all the rows of then as coming back
};

/// Reads every byte of the archive and checks it (of a plain database its structure), then compares
/// it with the live database. Where that is missing or cannot be read, what would come back is
/// known all the same.
/// Errors: the Archive… kinds (ArchiveDamaged also for an archive of a damaged state, and for a
/// plain database), ArchiveOfOtherSuite, EntryMissing, NotEnoughRoom, Cancelled.
[[nodiscard]] Result<Preview> runPreview(const PreviewRequest &request, RunObserver &observer,
                                         const CancelToken &cancel);

} // namespace vesper
