#include "snapshot/DatabaseSnapshot.h"

#include "snapshot/SqliteBackup.h"

#include <array>

namespace vesper {

namespace {

// A writer that holds its transaction longer than this does not keep us: one connection will do.
constexpr std::chrono::milliseconds gatePatience(500);

/// For asking SQLite how many pages there are; of an empty database it writes page 1 even then.
class DiscardedPages final : public PageSink
{
public:
    Result<void> firstPage(QByteArrayView) override { return {}; }
    Result<void> nextPages(QByteArrayView) override { return {}; }
};

/// Begins the read transaction without parsing the schema: a damaged schema must not keep us from
/// the pages.
Result<void> beginReading(SqliteConnection &connection)
{
    TRY(connection.execute("BEGIN"));
    TRY(connection.integer("PRAGMA schema_version"));
    return {};
}

/// Bytes 18 and 19 of the header say 2 for WAL; read through SQLite's own file handle.
bool headerSaysWal(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    std::array<char, 2> versions = {};
    return file != nullptr && file->pMethods != nullptr
           && file->pMethods->xRead(file, versions.data(), 2, 18) == SQLITE_OK && versions[1] == 2;
}

} // namespace

DatabaseSnapshot::DatabaseSnapshot(CancelToken cancel)
    : m_cancel(std::move(cancel))
{}

DatabaseSnapshot::~DatabaseSnapshot() = default;

Result<std::unique_ptr<DatabaseSnapshot>>
DatabaseSnapshot::open(const QString &path, bool wantChecker, const CancelToken &cancel,
                       const std::function<void()> &waiting)
{
    std::unique_ptr<DatabaseSnapshot> snapshot(new DatabaseSnapshot(cancel));
    TRY(snapshot->begin(path, wantChecker, waiting));
    TRY(snapshot->measure());
    return snapshot;
}

Result<void> DatabaseSnapshot::begin(const QString &path, bool wantChecker,
                                     const std::function<void()> &waiting)
{
    using Access = SqliteConnection::Access;
    TRY_ASSIGN(m_connection, SqliteConnection::open(path, Access::QueryOnly, m_cancel));
    m_connection->whenKeptWaiting(waiting);
    if (!wantChecker)
        return beginReading(*m_connection);

    // Opened before the gate closes: writers wait at it.
    TRY_ASSIGN(auto checker, SqliteConnection::open(path, Access::QueryOnly, m_cancel));
    const auto gate = SqliteConnection::open(path, Access::Gate, m_cancel);
    if (gate)
        (*gate)->setPatience(gatePatience);
    const bool gateHeld = gate && (*gate)->execute("BEGIN IMMEDIATE").has_value();
    TRY(beginReading(*m_connection));
    if (!gateHeld)
        return {};
    TRY(beginReading(*checker));
    m_checker = std::move(checker);
    return (*gate)->execute("ROLLBACK");
}

Result<void> DatabaseSnapshot::measure()
{
    m_wal = headerSaysWal(m_connection->handle());
    TRY_ASSIGN(m_pageSize, m_connection->integer("PRAGMA page_size"));

    DiscardedPages nowhere;
    TRY_ASSIGN(const auto sink, PageSinkDatabase::open(nowhere));
    const SqliteBackup backup(
        sqlite3_backup_init(sink->handle(), "main", m_connection->handle(), "main"));
    const int code = backup ? sqlite3_backup_step(backup.get(), 0) : SQLITE_NOMEM;
    if (code != SQLITE_OK && code != SQLITE_DONE)
        return fail(m_connection->error(code));
    m_pageCount = std::max(1, sqlite3_backup_pagecount(backup.get()));
    return {};
}

Result<void> DatabaseSnapshot::copy(PageSink &sink, const std::function<void(qint64)> &progress)
{
    TRY_ASSIGN(const auto target, PageSinkDatabase::open(sink));
    SqliteBackup backup(
        sqlite3_backup_init(target->handle(), "main", m_connection->handle(), "main"));
    if (!backup)
        return fail(ErrorKind::Internal, m_connection->path(),
                    QString::fromUtf8(sqlite3_errmsg(target->handle())));
    const int pagesPerStep = pagesPerBackupStep(m_pageSize);
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        if (m_cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        code = sqlite3_backup_step(backup.get(), pagesPerStep);
        progress((m_pageCount - sqlite3_backup_remaining(backup.get())) * m_pageSize);
    }
    if (target->failure())
        return fail(*target->failure());
    if (code != SQLITE_DONE)
        return fail(m_connection->error(code));
    const int finished = sqlite3_backup_finish(backup.release());
    if (finished != SQLITE_OK)
        return fail(m_connection->error(finished));
    return target->checkComplete(m_pageSize, m_pageCount);
}

} // namespace vesper
