#pragma once

#include "cli/CodeEntry.h"

namespace vesper {

/// What the command line says of a restore into the live database. A value.
struct InPlaceOptions
{
    QString archive; ///< absolute; empty: the state before the last restore
    QString saveTo;  ///< as typed
    CheckLevel check = CheckLevel::Quick;
    bool isConfirmed = false;
    bool keepDamaged = false;
    CodeSource code = CodeSource::AskOnly;
};

/// `vesper restore --in-place` and `--undo`: asks who it is and whether they are sure, restores,
/// and prints what was done. Errors: ConfirmationRequired, those of identifyEmployee(),
/// archiveToUndo() and runRestore().
[[nodiscard]] Result<ExitCode> restoreInPlace(const Session &session,
                                              const InPlaceOptions &options);

} // namespace vesper
