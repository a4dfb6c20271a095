#pragma once

#include "base/SqliteConnection.h"
#include "restore/LostPages.h"

#include <QtCore/QByteArrayList>

namespace vesper {

/// A column as a row of the table stores it. A value.
struct StoredColumn
{
    /// Which values a column prefers: https://www.sqlite.org/datatype3.html
    enum class Affinity : std::uint8_t { Integer, Text, Real, Blob, Numeric };

    QByteArray name;
    Affinity affinity = Affinity::Blob;
    bool isRequired = false; ///< NOT NULL
    bool isRowid = false;    ///< INTEGER PRIMARY KEY: nothing stands in the row for it
    bool isComputed = false; ///< stored, but nobody can write it
};

/// What the rows of a table look like in its pages. A value.
struct RowShape
{
    QByteArray table;
    QByteArray rowid; ///< what its rowid is called; empty: it has none that can be named
    std::vector<StoredColumn> columns;
};

/// No columns if there is no such table.
[[nodiscard]] RowShape readRowShape(SqliteConnection &connection, const QByteArray &table);

/// Whether such a row can be one of the table. It may be shorter: rows from before a column was
/// added are.
[[nodiscard]] bool canBe(const RowShape &shape, const std::vector<Storage> &row);
/// Whether each of its values is of the kind that the column was declared for.
[[nodiscard]] bool isTypical(const RowShape &shape, const std::vector<Storage> &row);

} // namespace vesper
