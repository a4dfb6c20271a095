#pragma once

#include "history/History.h"
#include "run/RestoreRun.h"
#include "run/RestoreUndo.h"

namespace vesper {

/// What the way through a restore has done in the background, beside the runs themselves. None of
/// it is for the thread of a window.

/// What must be known before the last question. A value.
struct RestorePlan
{
    RestoreRequest request; ///< also where the state of now is saved, and what is proposed
    QStringList newerFiles; ///< see newerFiles()
    bool isMissing = false; ///< there is no database now
    QDateTime undone;       ///< of an undo: when the restore was over that it takes back
    QStringList staying;    ///< of an undo: files that came or were changed since, and stay here
};

/// The state of now is to go to the first place that has room for an archive: beside the one that
/// is restored, else where archives went before, else the person's home. Errors: those of
/// newerFiles().
[[nodiscard]] Result<RestorePlan> planRestore(const RestoreRequest &request,
                                              const Settings &settings, const CancelToken &cancel);

/// The same for the way back from a restore. Replacing newer files is proposed where nobody has
/// touched them since: they are what the restore put there. Errors: also NothingToUndo.
/// `known`: nothing: the history is asked.
[[nodiscard]] Result<RestorePlan> planUndo(const RestoreRequest &request,
                                           const std::optional<UndoableRestore> &known,
                                           const Settings &settings, const CancelToken &cancel);

/// This computer makes the backups of a suite from now on. Errors: StateUnusable.
[[nodiscard]] Result<void> becomeMainComputer(const QString &suiteId);

/// What is around a restore that is done. A value.
struct Surroundings
{
    QString mainComputer; ///< another one that makes the backups; empty: this one may
    std::vector<HistoryEntry> verifying; ///< see OpenedRestore
};

/// `madeOn`: of a suite that was not set up here before: the computer that made its archive.
[[nodiscard]] Surroundings surroundingsOf(const Suite &suite, const QString &madeOn);

} // namespace vesper
