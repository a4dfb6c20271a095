#pragma once

#include "base/SqliteConnection.h"

#include <QtCore/QStringList>

#include <vector>

namespace vesper {

/// An ordinary table as its schema describes it. A value.
struct TableShape
{
    QString name;
    QStringList columns; ///< those that are stored, in their order
    QStringList key;     ///< the primary key's, in its order; empty: it has none

    bool operator==(const TableShape &) const = default;
};

/// The ordinary tables of a database by name: no views, none of SQLite's own, no virtual ones and
/// none of the tables in which those keep their content. Errors: the Source… kinds, Cancelled.
[[nodiscard]] Result<std::vector<TableShape>> readTables(SqliteConnection &connection);

} // namespace vesper
