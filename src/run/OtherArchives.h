#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <vector>

namespace vesper {

/// An archive that may help where another one is damaged. A value.
struct OtherArchive
{
    QString path;
    QDateTime created;
    bool isBeforeRestore = false; ///< of a state that a restore replaced
    bool wasVerified = false; ///< this computer's history says so; else it was not yet checked here
};

/// What else there is of a suite: in the folder of `archive`, and where the history of this
/// computer knows a verified one that is still there. Archives of a damaged state do not count.
/// Newest first, of several copies the one that was verified. `suiteId` empty: it is
/// not known, so any suite's in that folder. Nothing is read but manifests.
[[nodiscard]] std::vector<OtherArchive> otherArchives(const QString &archive,
                                                      const QString &suiteId);

} // namespace vesper
