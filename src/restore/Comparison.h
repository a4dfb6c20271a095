#pragma once

#include "base/CancelToken.h"
#include "base/SqliteConnection.h"

#include <QtCore/QStringList>

#include <functional>
#include <vector>

namespace vesper {

/// What becomes of one table when the database of now is replaced by that of then: rows. A value.
struct TableDifference
{
    QString table;
    bool isInThen = true;
    bool isInNow = true;
    qint64 onlyThen = 0;  ///< would come back
    qint64 onlyNow = 0;   ///< would be lost
    qint64 differing = 0; ///< the same key in both, with another content
    qint64 same = 0;
    QStringList columnsOnlyThen; ///< are not compared
    QStringList columnsOnlyNow;
    QString problem; ///< why SQLite cannot compare it: it needs the application; empty: it could

    [[nodiscard]] bool isSame() const;
    bool operator==(const TableDifference &) const = default;
};

/// Takes what the database of now has and that of then has not.
class LostRows
{
public:
    LostRows() = default;
    LostRows(const LostRows &) = delete;
    LostRows &operator=(const LostRows &) = delete;
    virtual ~LostRows() = default;

    /// A row of a table that only now has; its values stand in the statement, in the order of
    /// `columns`.
    [[nodiscard]] virtual Result<void> take(const QString &table, const QStringList &columns,
                                            sqlite3_stmt *row)
        = 0;
    /// The same of a row that then had with another content: what it holds now. Between those that
    /// only now has, in the order of the key.
    [[nodiscard]] virtual Result<void> takeChanged(const QString &, const QStringList &,
                                                   sqlite3_stmt *)
    {
        return {};
    }
};

struct ComparisonOptions
{
    std::function<void(qint64)> progress
        = {};                     ///< gets the rows of then that were read; may be null
    LostRows *lostRows = nullptr; ///< borrowed; may be null
};

/// Compares every ordinary table of two databases, by name. Rows belong together by their primary
/// key; those of a table without one, or with another one than before, only as a whole, so that
/// none of them differ: one is lost and another one comes back. (Not by rowid: VACUUM changes
/// that.) Reads each table once on each side, in the order of the key; only where no index has that
/// order does SQLite sort, in temporary files. Memory is bounded. Both connections see one state
/// each if they are in a transaction. Errors: those of the two connections, of `lostRows`,
/// Cancelled.
[[nodiscard]] Result<std::vector<TableDifference>>
compareDatabases(SqliteConnection &then, SqliteConnection &now, const ComparisonOptions &options);

} // namespace vesper
