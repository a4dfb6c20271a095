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

/// Where they are now. A value.
struct SavedRows
{
    QString folder;
    QString document; ///< the one to print
};

/// How many rows would be lost or get older content.
[[nodiscard]] qint64 rowsToSave(const std::vector<TableDifference> &tables);

/// Writes the rows that only the database of now has into a new folder, and those that the archive
/// has with another content, as they are now: files for each table, for a spreadsheet (with the
/// separator of the locale's spreadsheets), and one to print. Folder and files are named in the
/// language and the suite's words. After an error the folder is not there. Memory is bounded,
/// however many rows there are. Not for the thread of a window. Errors: those of runComparison(),
/// WriteFailed, Cancelled.
[[nodiscard]] Result<SavedRows> saveRows(const RowsToSave &rows, RunObserver &observer,
                                         const CancelToken &cancel);

} // namespace vesper
