#pragma once

#include "history/History.h"
#include "run/DatabaseStamp.h"
#include "suite/Suite.h"

#include <chrono>
#include <optional>

namespace vesper {

/// The state of now is in an archive that was read back already. A value.
struct NothingNew
{
    HistoryEntry run; ///< that made it
    /// The archive is at its place, as it was made. Else its drive is not there now, and nothing
    /// can be said but that it was good when it was made.
    bool isArchiveHere = false;
    DatabaseStamp stamp = {}; ///< of the state that was looked at
};

/// Compares the whole content of the database, and names, sizes and times of the files beside it,
/// with what the newest good run remembers of its own: a row that was changed and changed back is
/// nothing new, what other programs think of counters and times does not count. Says something only
/// where that is certain, and each part found out within the limit: the database is read once. In
/// rollback mode it cannot be written meanwhile. It holds until the database's stamp is another
/// one. Any thread but a window's; leaves nothing behind.
[[nodiscard]] std::optional<NothingNew>
findNothingNew(const Suite &suite, std::chrono::milliseconds limit = std::chrono::seconds(2));

/// What a run remembers: `database` as of snapshot/StateDigest.h, `files` as of
/// snapshot/FilesDigest.h. Empty where it is to be known by nothing.
[[nodiscard]] QString stateText(CompressionLevel level, const QByteArray &database,
                                const std::optional<QByteArray> &files);

} // namespace vesper
