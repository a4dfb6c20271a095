#include "restore/InPlaceRestore.h"

#include "snapshot/DatabaseCheck.h"
#include "snapshot/DatabaseSnapshot.h"
#include "snapshot/SqliteBackup.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <thread>
#include <tuple>

namespace vesper {

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr auto patienceForCheckpoint = 500ms; // the next to close the database does it as well
constexpr auto pollInterval = 5ms;

/// What an error of SQLite's means while it writes; for reading, SqliteConnection knows.
Error writeError(const SqliteConnection &target, int code)
{
    Error error = target.error(code);
    if (error.kind == ErrorKind::Cancelled)
        return error;
    switch (code & 0xff) {
    case SQLITE_FULL:
        error.kind = ErrorKind::NotEnoughRoom;
        error.available = QStorageInfo(QFileInfo(target.path()).path()).bytesAvailable();
        error.path = QFileInfo(target.path()).path();
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        error.kind = ErrorKind::SourceNotWritable;
        break;
    default:
        break;
    }
    return error;
}

Result<std::unique_ptr<SqliteConnection>> openForWriting(const QString &path,
                                                         const CancelToken &cancel)
{
    TRY_ASSIGN(auto target,
               SqliteConnection::open(path, SqliteConnection::Access::Replace, cancel));
    if (sqlite3_db_readonly(target->handle(), "main") == 1)
        return fail(ErrorKind::SourceNotWritable, path,
                    QStringLiteral("there is no right to write"));
    return target;
}

/// SQLite does not wait here as it does elsewhere.
Result<void> leaveWal(SqliteConnection &target, std::chrono::milliseconds patience,
                      const CancelToken &cancel)
{
    const Steady::time_point since = Steady::now();
    for (;;) {
        const int code = sqlite3_exec(target.handle(), "PRAGMA journal_mode=DELETE", nullptr,
                                      nullptr, nullptr);
        if (code == SQLITE_OK)
            return {};
        if (cancel.stop_requested() || (code & 0xff) != SQLITE_BUSY
            || Steady::now() - since > patience)
            return fail(writeError(target, code));
        std::this_thread::sleep_for(pollInterval);
    }
}

/// The steps of one backup into the live database; the first one locks it, the last one commits.
class Transfer
{
public:
    Transfer(SqliteConnection &source, SqliteConnection &target, qint64 pageSize)
        : m_target(target)
        , m_pageSize(pageSize)
        , m_backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"))
    {}

    Result<void> lock()
    {
        const int code = m_backup ? sqlite3_backup_step(m_backup.get(), 0)
                                  : sqlite3_extended_errcode(m_target.handle());
        return code == SQLITE_OK ? Result<void>() : failed(code);
    }
    [[nodiscard]] bool nextStepCommits() const
    {
        return sqlite3_backup_remaining(m_backup.get()) <= pagesPerBackupStep(m_pageSize);
    }
    Result<void> step()
    {
        m_isCommitting = nextStepCommits();
        const int code = sqlite3_backup_step(m_backup.get(), pagesPerBackupStep(m_pageSize));
        m_isDone = code == SQLITE_DONE;
        return m_isDone || code == SQLITE_OK ? Result<void>() : failed(code);
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// The step that was taken last was the one that commits.
    [[nodiscard]] bool isCommitting() const { return m_isCommitting; }
    [[nodiscard]] qint64 bytesDone() const
    {
        return m_pageSize
               * (sqlite3_backup_pagecount(m_backup.get())
                  - sqlite3_backup_remaining(m_backup.get()));
    }

private:
    /// The message and the system's reason are on the target only once the backup is finished.
    Result<void> failed(int code)
    {
        m_backup.reset();
        return fail(writeError(m_target, code));
    }

    SqliteConnection &m_target;
    qint64 m_pageSize;
    SqliteBackup m_backup;
    bool m_isDone = false;
    bool m_isCommitting = false;
};

/// Whether a commit that failed has happened all the same: its last sync, of the folder from which
/// the journal is gone or of a WAL that is complete, may be all that failed. Every replacement
/// counts the version of the schema up. Yes where nobody can tell.
bool hasCommitted(const QString &path, qint64 versionBefore)
{
    const auto connection = openForWriting(path, {});
    const Result<qint64> version
        = connection ? (*connection)->integer("PRAGMA schema_version") : Result<qint64>(-1);
    return version.value_or(-1) != versionBefore;
}

/// `committing`: gets the version of the schema before, once the commit begins.
Result<void> transferAll(SqliteConnection &source, const LiveDatabase &live, qint64 pageSize,
                         const ReplacementOptions &options, const CancelToken &cancel,
                         std::optional<qint64> &committing)
{
    TRY_ASSIGN(const auto target, openForWriting(live.path, cancel));
    target->setPatience(options.patience);
    if (leavesWal(live, pageSize))
        TRY(leaveWal(*target, options.patience, cancel));
    // They fail on a schema that is damaged; synchronous is FULL then, which is enough but for the
    // moment after the journal is gone. The cache saves syncing the journal every 2 MB.
    std::ignore = target->execute("PRAGMA synchronous=EXTRA; PRAGMA cache_size=-65536");
    // Nothing may be asked of it while it is written to.
    const Result<qint64> version = target->integer("PRAGMA schema_version");
    {
        Transfer transfer(source, *target, pageSize);
        TRY(transfer.lock());
        while (!transfer.isDone()) {
            if (cancel.stop_requested())
                return fail(ErrorKind::Cancelled);
            if (options.mayCommit && transfer.nextStepCommits() && !options.mayCommit())
                return fail(ErrorKind::Cancelled);
            const Result<void> done = transfer.step();
            if (!done && transfer.isCommitting())
                committing = version.value_or(-1);
            TRY(done);
            options.progress(transfer.bytesDone());
        }
    }
    if (live.isWal) {
        target->setPatience(patienceForCheckpoint);
        std::ignore = target->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    return {};
}

/// After a failure; on a connection of its own, because the run's may have been cancelled. If this
/// fails as well, the content is the older one all the same.
void returnToWal(const QString &path)
{
    if (const auto connection = openForWriting(path, {}))
        std::ignore = (*connection)->execute("PRAGMA journal_mode=WAL");
}

} // namespace

Result<LiveDatabase> measureLive(const QString &database, const CancelToken &cancel)
{
    TRY(openForWriting(database, cancel));
    TRY_ASSIGN(const auto snapshot, DatabaseSnapshot::open(database, false, cancel));
    return LiveDatabase{.path = database,
                        .pageSize = snapshot->pageSize(),
                        .size = snapshot->size(),
                        .isWal = snapshot->isWal()};
}

bool isDamaged(const QString &database, const CancelToken &cancel)
{
    const auto connection
        = SqliteConnection::open(database, SqliteConnection::Access::QueryOnly, cancel);
    if (!connection)
        return connection.error().kind == ErrorKind::SourceNotDatabase;
    const Result<StructureFindings> findings = checkStructure(**connection, CheckLevel::Quick);
    return findings && !findings->damage.isEmpty();
}

bool leavesWal(const LiveDatabase &live, qint64 newPageSize)
{
    return live.isWal && newPageSize != live.pageSize;
}

Result<void> checkRoomFor(const LiveDatabase &live, qint64 newSize)
{
    const qint64 growth = std::max<qint64>(0, newSize - live.size);
    // A rollback journal keeps the older pages; a WAL the newer ones, each with its frame.
    constexpr qint64 frame = 24;
    const qint64 journal
        = live.isWal ? newSize + newSize / std::max<qint64>(live.pageSize, 512) * frame : live.size;
    const QString folder = QFileInfo(live.path).path();
    const QStorageInfo volume(folder);
    if (volume.isValid() && volume.bytesAvailable() < growth + journal)
        return fail(Error{.kind = ErrorKind::NotEnoughRoom,
                          .path = folder,
                          .needed = growth + journal,
                          .available = volume.bytesAvailable()});
    return {};
}

Result<void> replaceContent(SqliteConnection &source, const LiveDatabase &live,
                            const ReplacementOptions &options, const CancelToken &cancel)
{
    TRY_ASSIGN(const qint64 pageSize, source.integer("PRAGMA page_size"));
    std::optional<qint64> committing;
    Result<void> replaced = transferAll(source, live, pageSize, options, cancel, committing);
    if (!replaced && committing)
        replaced.error().hasChanged = hasCommitted(live.path, *committing);
    if (!replaced && leavesWal(live, pageSize))
        returnToWal(live.path);
    return replaced;
}

} // namespace vesper
