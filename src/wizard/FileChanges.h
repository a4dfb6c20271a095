#pragma once

#include "run/PreviewRun.h"
#include "suite/Suite.h"

#include <optional>

namespace vesper {

/// What a restore would do to the files beside the database: how many. A value.
struct FileChanges
{
    int coming = 0; ///< are not here now
    int older = 0;  ///< would be replaced by an older one
    int newer = 0;  ///< stay as they are here, unless a person says otherwise
    int same = 0;
    int withoutPlace = 0; ///< the suite names none, or something stands there
};

/// What is known of an archive before a restore. A value.
struct CheckedArchive
{
    Preview preview;
    std::optional<FileChanges> files; ///< nothing: there are none, or no suite of that id is here
};

/// What runPreview() finds out, and what would become of the files. An archive of a suite that is
/// not set up here is examined for itself: it can be, from that archive. Not for the thread of a
/// window. Errors: those of runPreview() without ArchiveOfOtherSuite.
[[nodiscard]] Result<CheckedArchive> checkArchive(const QString &archive,
                                                  const std::optional<Suite> &suite,
                                                  RunObserver &observer, const CancelToken &cancel);

} // namespace vesper
