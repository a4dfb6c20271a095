#pragma once

#include "base/CancelToken.h"
#include "base/SqliteConnection.h"

#include <functional>

namespace vesper {

/// The database that a suite works on, as far as a restore into it must know it.
struct LiveDatabase
{
    QString path;
    qint64 pageSize = 0;
    qint64 size = 0;
    bool isWal = false;
};

/// Errors: the Source… kinds (SourceNotDatabase and SourceDamaged: SQLite finds no way in, so no
/// content can go in through it either), SourceNotWritable, Cancelled.
[[nodiscard]] Result<LiveDatabase> measureLive(const QString &database, const CancelToken &cancel);

/// Whether SQLite finds no way into the database, or damage on its way. A missing one is not
/// damaged.
[[nodiscard]] bool isDamaged(const QString &database, const CancelToken &cancel);

/// Whether its disk can hold the older content and the newer one until the change is whole.
/// Errors: NotEnoughRoom.
[[nodiscard]] Result<void> checkRoomFor(const LiveDatabase &live, qint64 newSize);

/// Whether the database must leave its WAL mode for a moment to get that page size.
[[nodiscard]] bool leavesWal(const LiveDatabase &live, qint64 newPageSize);

/// How a replacement goes on.
struct ReplacementOptions
{
    std::function<void(qint64)> progress; ///< gets the bytes copied so far
    /// Asked before each attempt to commit; false: nobody waits any more. May be empty.
    std::function<bool()> mayCommit = {};
    std::chrono::milliseconds patience = std::chrono::seconds(30); ///< with those who keep us out
};

/// Replaces the whole content of a live database by that of `source`, through SQLite and in one
/// transaction: whenever the process dies, and whoever reads or writes meanwhile, the database is
/// the older one or the newer one. Its journal mode stays what it is (with `source` opened from a
/// TemporaryCopy whose journal is the live one's), its page size becomes the source's.
///
/// Writers are waited for, as are readers in rollback mode; in WAL mode readers go on with what
/// they see. Only where a database in WAL mode is to get another page size must everybody else have
/// closed it: SQLite cannot do that in WAL mode, so the mode is left for that moment and comes back
/// with the new content, in the same transaction, or after a failure. After a crash it does not by
/// itself: see restore/LeftWal.h.
///
/// Any thread. Errors: SourceBusy (somebody kept it for longer than we wait), SourceNotWritable,
/// SourceDamaged, NotEnoughRoom, Cancelled; the database is the older one then, unless the error
/// says that something has changed: the commit alone has failed, and did happen or may have.
[[nodiscard]] Result<void> replaceContent(SqliteConnection &source, const LiveDatabase &live,
                                          const ReplacementOptions &options,
                                          const CancelToken &cancel);

} // namespace vesper
