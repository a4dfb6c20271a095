#pragma once

#include "history/History.h"
#include "staff/Staff.h"
#include "suite/Settings.h"
#include "suite/Suite.h"

namespace vesper {

/// What must be known before the first page. A value.
struct OpenedSuite
{
    Suite suite;
    Settings settings;
    Staff staff;
    Permission permission = Permission::AskCode;
    qint64 sourceBytes = 0;            ///< of the database and the files beside it
    std::vector<HistoryEntry> history; ///< newest first; empty where it cannot be read
    QString sampleCode;                ///< a code to try the sample suite with; else empty
};

/// Finds the suite (`named`: from --suite, may be empty), else the sample suite, which is written
/// where it does not exist yet, and reads who may. Reads files: not for the thread of a window.
/// Errors: the Suite… kinds, NotMainComputer, StaffUnreadable, the Source… kinds.
[[nodiscard]] Result<OpenedSuite> openSuite(const QString &named);

/// Remembers that a backup was asked for and not made: `exitCode` says why.
void recordNotMade(const Suite &suite, const QString &reason, const QString &employee,
                   ExitCode exitCode);

} // namespace vesper
