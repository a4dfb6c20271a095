#pragma once

#include "archive/ArchiveSearch.h"
#include "history/History.h"

namespace vesper {

/// What tells an archive from another one of the same name. A value.
struct ArchiveIdentity
{
    QString path;
    qint64 bytes = 0;
    QDateTime created; ///< by its own manifest
};

[[nodiscard]] ArchiveIdentity identityOf(const FoundArchive &archive);

/// When this computer read that very archive back and found it good: as it was made, or in a drill.
/// Nothing: not yet. A name alone says little, since with a fixed name every archive has it once,
/// and so does every stick; so the run must have made it, in that folder, at that time and of that
/// size, or have rehearsed one of that time and size. A pure function.
[[nodiscard]] std::optional<QDateTime> lastVerified(const ArchiveIdentity &archive,
                                                    const std::vector<HistoryEntry> &runs);

/// The runs that lastVerified() can learn from: the newest of each kind. Empty where the history
/// cannot be read.
[[nodiscard]] std::vector<HistoryEntry> verifyingRuns(const QString &suiteId);

} // namespace vesper
