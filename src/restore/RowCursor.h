#pragma once

#include "base/SqliteConnection.h"

#include <QtCore/QStringList>

namespace vesper {

/// The rows of a table in the order of some of its columns, one after the other: by the values
/// themselves, whatever collation the table has, so that two databases have the same order.
/// Thread rule: that of its connection, which it borrows.
class RowCursor
{
public:
    /// The statement gives `columns`, ordered by the first `keyColumns` of them, and stands at the
    /// first row. Errors: SourceUnreadable with SQLite's reason and no `systemCode` (the table
    /// needs a function or a collation of the application), the other Source… kinds, Cancelled.
    [[nodiscard]] static Result<RowCursor> open(SqliteConnection &connection, const QString &table,
                                                const QStringList &columns, int keyColumns);

    [[nodiscard]] bool isAtRow() const { return m_isAtRow; }
    [[nodiscard]] Result<void> next();
    [[nodiscard]] sqlite3_stmt *row() const { return m_statement.get(); }

private:
    RowCursor(SqliteConnection &connection, Statement statement)
        : m_connection(&connection)
        , m_statement(std::move(statement))
    {}

    SqliteConnection *m_connection;
    Statement m_statement;
    bool m_isAtRow = false;
};

/// Less than, equal to or greater than 0 as the first `columns` of one row come before those of the
/// other in the order of a RowCursor.
[[nodiscard]] int compareRows(sqlite3_stmt *left, sqlite3_stmt *right, int columns);
/// Whether the columns from `first` to before `end` hold the same: type and value.
[[nodiscard]] bool holdSame(sqlite3_stmt *left, sqlite3_stmt *right, int first, int end);

} // namespace vesper
