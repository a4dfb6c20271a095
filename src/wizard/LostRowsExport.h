#pragma once

#include "base/CancelToken.h"
#include "restore/Comparison.h"
#include "run/RunObserver.h"
#include "suite/Suite.h"

namespace vesper {

/// Which rows, of which database. A value.
struct RowsToSave
{
    QString archive;
    QString database; ///< the live one
    QString folder;   ///< in which a folder is made for them
    qint64 count = 0; ///< so many are expected, to tell how far it is
    Suite suite;
    QString language;
};

/// How many rows only the database of now has.
[[nodiscard]] qint64 lostRows(const std::vector<TableDifference> &tables);

/// Writes the rows that only the database of now has into a new folder: a file for each table, for
/// a spreadsheet, and one to print. Answers that folder; after an error it is not there. Memory is
/// bounded, however many rows there are. Not for the thread of a window. Errors: those of
/// runComparison(), WriteFailed, Cancelled.
[[nodiscard]] Result<QString> saveRows(const RowsToSave &rows, RunObserver &observer,
                                       const CancelToken &cancel);

} // namespace vesper
