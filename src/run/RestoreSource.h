#pragma once

#include "run/OpenedArchive.h"
#include "run/RestoreRun.h"

namespace vesper {

/// An archive of the suite, or a plain database that nobody knows anything of.
struct RestoreSource
{
    std::optional<OpenedArchive> archive;
    QDateTime created;     ///< the archive's; of a plain database when it was changed last
    std::size_t entry = 0; ///< the only one that is asked for
    RestorePart part = RestorePart::Everything;

    [[nodiscard]] bool givesDatabase() const
    {
        return part == RestorePart::Everything || part == RestorePart::Database;
    }
    [[nodiscard]] bool givesFiles() const { return archive && part != RestorePart::Database; }
    /// Where the only entry belongs; empty unless one is asked for.
    [[nodiscard]] QString pathOfEntry() const
    {
        return part == RestorePart::Entry ? archive->manifest().entries[entry].path : QString();
    }
    [[nodiscard]] std::optional<std::size_t> onlyEntry() const
    {
        return part == RestorePart::Entry ? std::optional(entry) : std::nullopt;
    }
};

/// Errors: those of openArchiveOf() and entryCalled(); ArchiveForeign also for the live database
/// itself, EntryMissing for files out of a plain database.
[[nodiscard]] Result<RestoreSource> openSource(const RestoreRequest &request);

} // namespace vesper
