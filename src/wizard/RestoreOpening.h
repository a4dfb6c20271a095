#pragma once

#include "history/History.h"
#include "staff/Staff.h"
#include "suite/Settings.h"
#include "suite/Suite.h"

namespace vesper {

/// What must be known before the first page of a restore. A value.
struct OpenedRestore
{
    std::optional<Suite> suite; ///< nothing: none is set up on this computer yet
    Settings settings;
    QString stateFolder; ///< of the suite; empty: there is none
    Staff staff;
    std::vector<HistoryEntry> verifying; ///< see history/VerifiedArchives.h
    QString sampleCode;                  ///< a code to try the sample suite with; else empty
    /// The employees cannot be read since the database is missing or damaged: nobody can be asked,
    /// and a restore brings them back.
    bool isStaffLost = false;
};

/// Finds the suite (`named`: from --suite, may be empty), else the sample suite where it was
/// written already. An empty computer is no error, nor is a database that is missing or damaged.
/// Reads files: not for the thread of a window. Errors: SuiteNotFound (of a suite that was named),
/// SuiteInvalid, StateUnusable, StaffUnreadable, the Source… kinds.
[[nodiscard]] Result<OpenedRestore> openRestore(const QString &named);

} // namespace vesper
