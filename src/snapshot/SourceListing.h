#pragma once

#include "snapshot/FileSnapshot.h"

#include <utility>

namespace vesper {

/// What a suite names to be backed up: listed, not read.
struct SourceListing
{
    std::vector<std::pair<IncludeSet, FileListing>> sets;
    qint64 bytes = 0; ///< of the database, its WAL and the files of the sets
};

/// Asks the file system and may block on a dead one; the database is not opened. A database that is
/// missing counts as nothing. Errors: Cancelled.
[[nodiscard]] Result<SourceListing> listSources(const Suite &suite, const CancelToken &cancel);

} // namespace vesper
