#pragma once

#include "history/BackupStanding.h"
#include "run/BackupNeed.h"
#include "run/OpenPrograms.h"
#include "staff/Staff.h"
#include "suite/Settings.h"
#include "suite/Suite.h"

namespace vesper {

/// What the launcher shows, as it is at one moment. A value.
struct LauncherState
{
    Suite suite;
    Settings settings;
    Staff staff;
    std::optional<Error> staffProblem;      ///< why the employees are not known
    std::optional<Error> notMainComputer;   ///< who backs up instead
    std::optional<BackupStanding> standing; ///< nothing: the history cannot be read
    bool isDatabaseMissing = false;
    std::vector<OpenProgram> programs; ///< that work with the database
    WorkSince work;                    ///< since the last good archive
    QString sampleCode;                ///< a code to try the sample suite with; else empty
};

/// Finds the suite (`named`: from --suite, may be empty), else the sample suite, which is written
/// where it does not exist yet. A database that cannot be read is no error: the applications can be
/// started all the same. `work`: what was known of it before; nothing: what was done since the last
/// good archive is told by times alone, at once. `presenceRoot`: for tests. Reads files: not for
/// the thread of a window. Errors: the Suite… kinds, those of writeDemoSuite().
[[nodiscard]] Result<LauncherState>
readLauncherState(const QString &named, const std::optional<WorkSince> &work = std::nullopt,
                  const QString &presenceRoot = {});

/// What somebody who may not back up is told when they want to. Nothing: they may, or a code will
/// be asked for. Errors: NotMainComputer, NotPermitted with the employee's name as `detail`.
[[nodiscard]] Result<void> mayAskForBackup(const LauncherState &state);

} // namespace vesper
