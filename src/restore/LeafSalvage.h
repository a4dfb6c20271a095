#pragma once

#include "base/SqliteConnection.h"
#include "restore/RowShape.h"

#include <QtCore/QHash>

#include <functional>
#include <map>

namespace vesper {

/// Gets the rows of pages to which nothing leads any more into a new database: into the table whose
/// columns they fit, where that can be told, else into a table of their own. SQLite itself reads
/// them: the connection alone is told of a table of which such a page is all
/// (SQLITE_TESTCTRL_IMPOSTER, https://www.sqlite.org/imposter.html). One thread; it borrows both
/// connections.
class LeafSalvage
{
public:
    LeafSalvage(SqliteConnection &damaged, SqliteConnection &target)
        : m_damaged(damaged)
        , m_target(target)
    {}

    /// A table of the target that misses rows. Those that it has already are left as they are.
    /// Without any all rows are kept apart: to be told where some table is not known any more.
    void addTable(const QByteArray &name);
    /// `progress` gets the rows so far. Errors: those of the target, ReadFailed, Cancelled.
    [[nodiscard]] Result<void> run(const std::function<void(qint64)> &progress,
                                   const CancelToken &cancel);

    [[nodiscard]] qint64 rowsOf(const QString &table) const { return m_rows.value(table); }
    /// Where the rows are of which nobody knows the table any more; empty: there are none.
    [[nodiscard]] const QString &strayTable() const { return m_strayTable; }

private:
    /// By the number of columns that a row has.
    using Statements = std::map<std::size_t, Statement>;
    struct Table
    {
        RowShape shape;
        Statements inserts = {};
        Statements questions = {}; ///< whether it has just this row
    };

    [[nodiscard]] Result<std::vector<quint32>> roots() const;
    [[nodiscard]] Table *tableOf(const LostPage &page);
    Result<void> readPages(const std::function<void(qint64)> &progress);
    Result<void> readPage(const LostPage &page, sqlite3_stmt *rows,
                          const std::function<void(qint64)> &progress);
    [[nodiscard]] Result<qint64> insert(sqlite3_stmt *row, Table &table, std::size_t columns) const;
    [[nodiscard]] bool has(sqlite3_stmt *row, Table &table, std::size_t columns) const;
    [[nodiscard]] Result<qint64> keepStray(sqlite3_stmt *row, quint32 page, std::size_t columns);
    [[nodiscard]] Result<void> widenStrayTable(std::size_t columns);
    [[nodiscard]] Result<qint64> write(sqlite3_stmt *insert) const;

    SqliteConnection &m_damaged;
    SqliteConnection &m_target;
    std::vector<Table> m_tables;
    std::vector<LostPage> m_pages; ///< still to be read
    QHash<QString, qint64> m_rows;
    qint64 m_allRows = 0;
    QString m_strayTable;
    std::size_t m_strayColumns = 0;
    Statements m_strayInserts;
};

} // namespace vesper
