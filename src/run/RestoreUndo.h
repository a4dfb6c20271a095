#pragma once

#include "base/Result.h"
#include "run/RestorePart.h"

#include <QtCore/QDateTime>

namespace vesper {

/// What undoes a restore: the same part of the archive that was made before it. A value.
struct UndoableRestore
{
    QString archive;
    RestorePart part = RestorePart::Everything;
    QString entry;      ///< RestorePart::Entry: its path
    QDateTime finished; ///< when that restore was over
};

/// The last restore of this suite that replaced something. Undoing one that brought files takes
/// none away that were not there before it. The archive is also found where its drive is mounted in
/// another place. Errors: NothingToUndo (with the archive that is not there now, if one was made),
/// StateUnusable.
[[nodiscard]] Result<UndoableRestore> restoreToUndo(const QString &suiteId);

} // namespace vesper
