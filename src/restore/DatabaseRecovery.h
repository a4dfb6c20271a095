#pragma once

#include "base/CancelToken.h"
#include "base/SqliteConnection.h"
#include "snapshot/DatabaseCheck.h"

#include <functional>
#include <optional>

namespace vesper {

/// What was got of one table of a damaged database. A value.
struct RecoveredTable
{
    QString table;
    qint64 rows = 0;
    std::optional<qint64> expected; ///< as the archive's manifest counted them
    bool isWhole = false;           ///< no damage was met, and no row is missing
};

struct RecoveryReport
{
    std::vector<RecoveredTable> tables;
    QString strayTable;   ///< where rows are of which the table is not known; empty: there are none
    qint64 strayRows = 0; ///< how many
    QStringList notMade;  ///< indexes, views, triggers and the like that could not be made again
};

struct RecoveryOptions
{
    std::vector<TableRows> expected = {};
    std::function<void(qint64)> progress = [](qint64) {}; ///< gets the rows got so far
};

/// Reads what SQLite can still read of a damaged database into the empty database at `target`: each
/// table in the order of its rowids, past every place that is damaged (WITHOUT ROWID: from both
/// ends), then what stands in pages to which nothing leads any more (`LeafSalvage`), then indexes,
/// views and triggers. A row that is got may be wrong, or one that had been deleted: nothing of
/// this is good because it was got. Thread rule: one thread. Errors: SourceDamaged and
/// SourceNotDatabase (not even the schema can be read), NotEnoughRoom and the like of the target,
/// Cancelled.
[[nodiscard]] Result<RecoveryReport> recoverDatabase(SqliteConnection &damaged,
                                                     const QString &target,
                                                     const RecoveryOptions &options,
                                                     const CancelToken &cancel);

} // namespace vesper
