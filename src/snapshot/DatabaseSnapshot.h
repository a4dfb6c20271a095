#pragma once

#include "base/SqliteConnection.h"
#include "snapshot/PageSinkVfs.h"

#include <functional>

struct sqlite3_backup;

namespace vesper {

/// One committed state of a live database, held still by a read transaction, and its way out as a
/// stream of pages: no temporary copy, constant memory.
///
/// In WAL mode writers never wait on it. In rollback mode they wait until it is released.
/// Thread rule: copy() on one thread; the checker's connection may be used on another meanwhile.
class DatabaseSnapshot
{
public:
    /// Opens the database and begins the transaction. With `wantChecker` a second connection sees
    /// the same state: both are opened while a third holds BEGIN IMMEDIATE for a moment (opened one
    /// after the other they saw different commits in 19 of 60 tries). Where the gate cannot be had
    /// (no right to write, a long writer), there is no second one: see checker().
    /// `waiting` is called, once and on this thread, where another program keeps us out for longer
    /// than a moment. Errors: the Source… kinds, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseSnapshot>>
    open(const QString &path, bool wantChecker, const CancelToken &cancel,
         const std::function<void()> &waiting = {});
    ~DatabaseSnapshot();
    DatabaseSnapshot(const DatabaseSnapshot &) = delete;
    DatabaseSnapshot &operator=(const DatabaseSnapshot &) = delete;

    [[nodiscard]] qint64 pageSize() const { return m_pageSize; }
    [[nodiscard]] qint64 pageCount() const { return m_pageCount; }
    [[nodiscard]] qint64 size() const { return m_pageSize * m_pageCount; }
    [[nodiscard]] bool isWal() const { return m_wal; }

    /// Sends every page to `sink` once. `progress` gets the bytes sent so far.
    /// Errors: what the sink says, the Source… kinds, Cancelled.
    [[nodiscard]] Result<void> copy(PageSink &sink, const std::function<void(qint64)> &progress);

    /// The connection for questions to this state: a second one that may be used while copy() runs,
    /// or the same one (`checkerIsApart()` false), to be used before or after copy().
    [[nodiscard]] SqliteConnection &checker() { return m_checker ? *m_checker : *m_connection; }
    [[nodiscard]] bool checkerIsApart() const { return m_checker != nullptr; }

private:
    explicit DatabaseSnapshot(CancelToken cancel);
    [[nodiscard]] Result<void> begin(const QString &path, bool wantChecker,
                                     const std::function<void()> &waiting);
    [[nodiscard]] Result<void> measure();

    CancelToken m_cancel;
    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<SqliteConnection> m_checker;
    qint64 m_pageSize = 0;
    qint64 m_pageCount = 0;
    bool m_wal = false;
};

} // namespace vesper
