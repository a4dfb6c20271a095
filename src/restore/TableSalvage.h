#pragma once

#include "base/SqliteConnection.h"

#include <functional>

namespace vesper {

/// Copies the rows that can be read of one table of a damaged database into the same table, empty,
/// of a new one. Rows that break a constraint there are left out. One thread; it borrows both
/// connections.
class TableSalvage
{
public:
    TableSalvage(SqliteConnection &damaged, SqliteConnection &target, QByteArray table)
        : m_damaged(damaged)
        , m_target(target)
        , m_table(std::move(table))
    {}

    /// `progress` gets the rows of this table so far. Errors: those of the target, Cancelled.
    [[nodiscard]] Result<void> run(const std::function<void(qint64)> &progress);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] bool metDamage() const { return m_metDamage; }

private:
    enum class Readable { Row, End, Damaged };

    Result<void> readShape();
    Result<void> copyByRowid(const std::function<void(qint64)> &progress);
    Result<void> copyFromBothEnds(const std::function<void(qint64)> &progress);
    /// Goes on until the end or until damage. `isStopped` is asked after every row.
    Result<Readable> copyRows(sqlite3_stmt *rows, const std::function<bool()> &isStopped,
                              const std::function<void(qint64)> &progress);
    Result<void> insert(sqlite3_stmt *row);
    [[nodiscard]] Result<Readable> probe(qint64 rowid) const;
    [[nodiscard]] Result<std::optional<qint64>> nextReadable(qint64 after) const;
    [[nodiscard]] Result<std::optional<qint64>> nextReadable(qint64 after, qint64 limit) const;
    [[nodiscard]] Result<Readable> judge(int code) const;

    SqliteConnection &m_damaged;
    SqliteConnection &m_target;
    QByteArray m_table;
    QByteArray m_rowid;    ///< a name for it that no column has; empty: WITHOUT ROWID
    QByteArrayList m_key;  ///< of a table WITHOUT ROWID
    QByteArray m_selected; ///< the columns, as in SQL
    Statement m_insert;
    qint64 m_last = 0; ///< rowid of the row read last
    qint64 m_rows = 0;
    bool m_metDamage = false;
};

} // namespace vesper
