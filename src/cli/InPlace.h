#pragma once

#include "cli/CodeEntry.h"
#include "cli/PartOfArchive.h"

namespace vesper {

/// What the command line says of a restore into the live database. A value.
struct InPlaceOptions
{
    QString archive; ///< absolute; empty: the state before the last restore
    PartOfArchive part;
    QString into;   ///< absolute: the folder of a suite that is not set up here; empty: the suite's
    QString saveTo; ///< as typed
    CheckLevel check = CheckLevel::Quick;
    bool isConfirmed = false;
    bool replaceNewer = false; ///< files that are newer than their copies
    bool keepDamaged = false;
    CodeSource code = CodeSource::AskOnly;
};

/// `vesper restore --in-place`, `--into` and `--undo`: asks who it is and whether they are sure,
/// restores, and prints what was done. Into a new folder nobody is asked anything: there are no
/// employees yet, and nothing is replaced. Errors: ConfirmationRequired, SuiteExists, those of
/// identifyEmployee(), restoreToUndo() and runRestore().
[[nodiscard]] Result<ExitCode> restoreInPlace(const Session &session,
                                              const InPlaceOptions &options);

} // namespace vesper
