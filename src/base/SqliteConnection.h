#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace vesper {

/// A connection to the suite's live database, opened as the promises demand: READWRITE so that
/// SQLite may roll back a hot journal, `query_only` so that nothing else is ever changed, no memory
/// map (a source truncated meanwhile would be SIGBUS).
///
/// Getting in: a busy handler that asks every 200 µs, because greedy writers starve SQLite's own.
/// It gives up after 30 s or when the run is cancelled, and a cancel interrupts a running
/// statement. Thread rule: one thread at a time.
class SqliteConnection
{
public:
    enum class Access : std::uint8_t {
        QueryOnly,
        Gate, ///< may hold BEGIN IMMEDIATE, which query_only forbids; writes nothing all the same
        Replace,   ///< the content may be replaced: a restore that a person has confirmed
        Immutable, ///< a copy of our own that nobody else opens: read without WAL, locks or trust
    };

    /// Errors: the Source… kinds. Only SQLite opens the file: opening and closing it ourselves
    /// would drop this process's locks on it. `vfs`: see sqlite3_open_v2; null is the system's.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>>
    open(const QString &path, Access access, const CancelToken &cancel, const char *vfs = nullptr);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// How long to wait for a lock from now on; 30 s at first.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Calls `tell` once, on the thread that waits, when a lock has kept it for a second.
    void whenKeptWaiting(std::function<void()> tell) { m_tellOfWait = std::move(tell); }

    [[nodiscard]] Result<void> execute(const char *sql);
    /// The first column of the first row; 0 where there is no row.
    [[nodiscard]] Result<qint64> integer(const char *sql);
    [[nodiscard]] bool isCancelled() const { return m_cancel.stop_requested(); }
    /// What the last failing call on this connection means for a person.
    [[nodiscard]] Error error(int code) const;

private:
    SqliteConnection(QString path, CancelToken cancel);
    static int busy(void *self, int attempt);
    static int cancelled(void *self);

    QString m_path;
    CancelToken m_cancel;
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<CancelCallback> m_interrupt;
    std::chrono::steady_clock::time_point m_waitingSince;
    std::function<void()> m_tellOfWait; ///< empty: told, or nobody wants to know
};

/// Finalizes itself; prepared by prepare().
struct StatementDeleter
{
    void operator()(sqlite3_stmt *statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementDeleter>;
/// Null if `sql` cannot be prepared: sqlite3_errmsg tells why.
[[nodiscard]] Statement prepare(sqlite3 *database, const QByteArray &sql);

/// An identifier for SQL text: "name", quotes doubled.
[[nodiscard]] QByteArray quotedIdentifier(const QByteArray &name);

/// Whether a file has 0 bytes, and neither WAL nor journal has anything for it: SQLite takes it for
/// a database without tables. No database that was ever used is left like that.
[[nodiscard]] bool isEmptyDatabase(const QString &path);

} // namespace vesper
