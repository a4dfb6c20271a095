#pragma once

#include "base/CancelToken.h"
#include "restore/Comparison.h"
#include "run/RunObserver.h"

#include <memory>

namespace vesper {

/// `vesper compare`: what restoring an archive would change. A value.
struct CompareRequest
{
    QString archive;   ///< the database of then: an archive or a plain SQLite file
    QString with;      ///< the database of now: a database or another archive
    QString suiteId;   ///< of `with`, where it is a live database; empty: any
    QString csvFolder; ///< for the rows that only now has; empty: they are counted only
    std::shared_ptr<LostRows> lostRows = {}; ///< gets them too, and the changed ones; may be null
};

struct CompareReport
{
    QDateTime created; ///< when the archive was made; of a plain file when it was changed last
    std::vector<TableDifference> tables;
    QStringList csvFiles;
    double seconds = 0;
};

/// Brings the archive's database into a nameless temporary copy, its digest checked, and compares
/// it with one state of the other one. In rollback mode writers wait meanwhile.
/// Errors: the Archive… and Source… kinds, ArchiveOfOtherSuite, EntryMissing, NotEnoughRoom,
/// TargetExists and WriteFailed (a CSV file), Cancelled.
[[nodiscard]] Result<CompareReport> runComparison(const CompareRequest &request,
                                                  RunObserver &observer, const CancelToken &cancel);

} // namespace vesper
