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
    qint64 sourceBytes = 0; ///< of the database and the files beside it; with Refused unknown
    std::vector<HistoryEntry> history; ///< newest first; empty where it cannot be read
    QString sampleCode;                ///< a code to try the sample suite with; else empty
    /// The database is damaged so badly that its employees cannot be read: nobody can be asked.
    std::optional<Error> damage;
};

/// Finds the suite (`named`: from --suite, may be empty), else the sample suite, which is written
/// where it does not exist yet, and reads who may. Reads files: not for the thread of a window.
/// Errors: the Suite… kinds, NotMainComputer, StaffUnreadable, the Source… kinds. A damaged
/// database is none: see OpenedSuite::damage.
[[nodiscard]] Result<OpenedSuite> openSuite(const QString &named);

/// What must be known before the settings. A value.
struct OpenedSettings
{
    Suite suite;
    Settings settings;
    Staff staff;
    QString sampleCode; ///< a code to try the sample suite with; else empty
};

/// As openSuite(), on any computer of the suite.
[[nodiscard]] Result<OpenedSettings> openSettings(const QString &named);

/// A backup that was offered and not made. A value.
struct NotMade
{
    ExitCode exitCode = ExitCode::Cancelled; ///< why
    QString reason;                          ///< what led to the offer: "last-close", …
    QString employee;                        ///< may be empty
    std::optional<NotNow> notNow;            ///< nobody wanted it
    QDateTime asOf = {}; ///< the state that it was not made of; invalid: that of now
};

/// Remembers it in the history, where that can be opened.
void recordNotMade(const Suite &suite, const NotMade &notMade);

} // namespace vesper
