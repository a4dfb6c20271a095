#include "base/SqliteConnection.h"

#include "base/PathAccess.h"

#include <QtCore/QFileInfo>

#include <sqlite3.h>
#include <thread>
#include <utility>

#include <cerrno>

namespace vesper {

namespace {

using namespace std::chrono_literals;
constexpr auto pollInterval = 200us;
constexpr auto noticedAfter = 1s; // a wait that is shorter is not worth a word
// So many steps of SQLite's machine take some microseconds.
constexpr int stepsBetweenLooks = 1000;

ErrorKind kindOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_READONLY_ROLLBACK:
        return ErrorKind::SourceNeedsRecovery;
    case SQLITE_READONLY_DIRECTORY:
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_CANTOPEN: // the -shm file of a WAL database, once the database itself is open
        return ErrorKind::SourceWalReadOnly;
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_NOTADB:
        return ErrorKind::SourceNotDatabase;
    case SQLITE_CORRUPT:
        return ErrorKind::SourceDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::SourceBusy;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::SourceUnreadable;
    }
}

/// The errno behind a code of SQLite's; 0: none, whatever an earlier call left there.
int systemCodeOf(int code, sqlite3 *handle)
{
    switch (code & 0xff) {
    case SQLITE_IOERR:
        return sqlite3_system_errno(handle) != 0 ? sqlite3_system_errno(handle) : EIO;
    case SQLITE_CANTOPEN:
        return sqlite3_system_errno(handle);
    case SQLITE_FULL:
        return ENOSPC;
    default:
        return 0;
    }
}

QByteArray immutableUri(const QString &path)
{
    return "file:" + QFile::encodeName(path).toPercentEncoding("/") + "?immutable=1";
}

} // namespace

void StatementDeleter::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()), &statement,
                       nullptr);
    return Statement(statement);
}

QByteArray quotedIdentifier(const QByteArray &name)
{
    QByteArray escaped = name;
    escaped.replace('"', "\"\"");
    return '"' + escaped + '"';
}

SqliteConnection::SqliteConnection(QString path, CancelToken cancel)
    : m_path(std::move(path))
    , m_cancel(std::move(cancel))
{}

SqliteConnection::~SqliteConnection()
{
    m_interrupt.reset(); // first: it uses the handle from another thread
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, Access access,
                                                                 const CancelToken &cancel,
                                                                 const char *vfs)
{
    const QFileInfo info(path);
    if (const int reason = accessError(path); reason != 0)
        return fail(ErrorKind::SourceUnreadable, path, {}, reason);
    if (!info.exists())
        return fail(ErrorKind::SourceMissing, path);
    if (!info.isFile())
        return fail(ErrorKind::SourceNotDatabase, path);

    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path, cancel));
    const bool immutable = access == Access::Immutable;
    const int opened = sqlite3_open_v2(
        immutable ? immutableUri(path).constData() : QFile::encodeName(path).constData(),
        &connection->m_handle,
        SQLITE_OPEN_FULLMUTEX
            | (immutable ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE),
        vfs);
    if (opened != SQLITE_OK)
        return fail(ErrorKind::SourceUnreadable, path,
                    QString::fromUtf8(sqlite3_errmsg(connection->m_handle)),
                    sqlite3_system_errno(connection->m_handle));
    sqlite3 *handle = connection->m_handle;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, &SqliteConnection::busy, connection.get());
    connection->m_interrupt
        = std::make_unique<CancelCallback>(cancel, [handle] { sqlite3_interrupt(handle); });
    // sqlite3_interrupt is forgotten where no statement is under way; this is not.
    sqlite3_progress_handler(handle, stepsBetweenLooks, &SqliteConnection::cancelled,
                             connection.get());
    TRY(connection->execute("PRAGMA mmap_size=0; PRAGMA trusted_schema=OFF"));
    if (access != Access::Gate && access != Access::Replace)
        TRY(connection->execute("PRAGMA query_only=ON"));
    return connection;
}

int SqliteConnection::cancelled(void *self)
{
    return static_cast<SqliteConnection *>(self)->m_cancel.stop_requested() ? 1 : 0;
}

int SqliteConnection::busy(void *self, int attempt)
{
    auto *connection = static_cast<SqliteConnection *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0)
        connection->m_waitingSince = now;
    if (connection->m_cancel.stop_requested()
        || now - connection->m_waitingSince > connection->m_patience)
        return 0;
    if (connection->m_tellOfWait && now - connection->m_waitingSince > noticedAfter)
        std::exchange(connection->m_tellOfWait, {})();
    std::this_thread::sleep_for(pollInterval);
    return 1;
}

Result<void> SqliteConnection::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(error(code));
    return {};
}

Result<qint64> SqliteConnection::integer(const char *sql)
{
    const Statement statement = prepare(m_handle, sql);
    if (!statement)
        return fail(error(sqlite3_extended_errcode(m_handle)));
    const int code = sqlite3_step(statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return fail(error(code));
    return code == SQLITE_ROW ? sqlite3_column_int64(statement.get(), 0) : 0;
}

Error SqliteConnection::error(int code) const
{
    if (m_cancel.stop_requested())
        return {.kind = ErrorKind::Cancelled};
    // A backup keeps its code to itself: the connection's own message is of another call then.
    const bool isOwn = (sqlite3_errcode(m_handle) & 0xff) == (code & 0xff);
    return {.kind = kindOf(code),
            .path = m_path,
            .detail = QString::fromUtf8(isOwn ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)),
            .systemCode = systemCodeOf(code, m_handle)};
}

bool isEmptyDatabase(const QString &path)
{
    const auto hasNothing = [&path](const char *ending) {
        return QFileInfo(path + QLatin1String(ending)).size() == 0;
    };
    return QFileInfo(path).isFile() && hasNothing("") && hasNothing("-wal")
           && hasNothing("-journal");
}

} // namespace vesper
