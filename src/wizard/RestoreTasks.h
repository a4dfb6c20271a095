#pragma once

#include "run/RestoreRun.h"
#include "run/RunObserver.h"

namespace vesper {

/// What the way through a restore has done in the background, beside the runs themselves. None of
/// it is for the thread of a window.

/// What must be known before the last question. A value.
struct RestorePlan
{
    QString saveTo; ///< folder for the state of now
    QStringList newerFiles;
};

/// The first place that takes an archive: beside the one that is restored, else where archives went
/// before, else the person's home. Errors: those of newerFiles().
[[nodiscard]] Result<RestorePlan> planRestore(const RestoreRequest &request,
                                              const Settings &settings, const CancelToken &cancel);

/// Which rows, of which database. A value.
struct RowsToSave
{
    QString archive;
    QString database; ///< the live one
    QString folder;   ///< in which a folder is made for them
    Suite suite;
    QString language;
};

/// Writes the rows that only the database of now has into a new folder: a file for each table, for
/// a spreadsheet, and one to print. Answers that folder. Errors: those of runComparison(),
/// WriteFailed.
[[nodiscard]] Result<QString> saveRows(const RowsToSave &rows, RunObserver &observer,
                                       const CancelToken &cancel);

/// This computer makes the backups of a suite from now on. Errors: StateUnusable.
[[nodiscard]] Result<void> becomeMainComputer(const QString &suiteId);

/// The computer that makes them, where it is another one; empty: this one may.
[[nodiscard]] QString otherMainComputer(const Suite &suite);

} // namespace vesper
