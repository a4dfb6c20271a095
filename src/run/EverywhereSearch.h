#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "run/ArchiveSearchPlaces.h"

namespace vesper {

/// An archive and the volume that it is on. A value.
struct PlacedArchive
{
    FoundArchive found;
    Volume volume;
};

struct EverywhereFinds
{
    std::vector<PlacedArchive> archives; ///< newest first, by their own creation time
    QStringList silent;                  ///< labels of the volumes that did not answer
    QStringList cutShort; ///< of those with too many folders to look through them all
};

/// Looks for archives on every volume that is mounted, each on a thread of its own: see
/// placesToSearch(). `folders`: known ones. Waits some seconds for a drive that does not answer.
/// Errors: Cancelled.
[[nodiscard]] Result<EverywhereFinds> searchEverywhere(const QStringList &folders,
                                                       const CancelToken &cancel);

} // namespace vesper
