#pragma once

#include "base/Result.h"

#include <QtCore/QStringList>

namespace vesper {

/// The names of the folders in a folder, in the order of the language that counts now; hidden ones
/// are left out. Links are listed without a look at where they lead: that may be a dead share.
/// Answers within three seconds, whatever the file system does; not for the thread of a window.
/// Errors: DestinationMissing, DestinationNotFolder, DestinationNotAnswering, ReadFailed.
[[nodiscard]] Result<QStringList> foldersIn(const QString &folder);

/// What is in a folder, by name. A value.
struct FolderContent
{
    QStringList folders;
    QStringList files; ///< ordinary ones
};

/// As foldersIn(), and the files too; where a link leads to a file is looked at.
[[nodiscard]] Result<FolderContent> contentOf(const QString &folder);

} // namespace vesper
