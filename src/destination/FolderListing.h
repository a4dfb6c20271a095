#pragma once

#include "base/Result.h"

#include <QtCore/QStringList>

namespace vesper {

/// The names of the folders in a folder, in the order of the language that counts now; hidden ones
/// are left out. Links are listed without a look at where they lead: that may be a dead share.
/// Answers within three seconds, whatever the file system does; not for the thread of a window.
/// Errors: DestinationMissing, DestinationNotFolder, DestinationNotAnswering, ReadFailed.
[[nodiscard]] Result<QStringList> foldersIn(const QString &folder);

} // namespace vesper
