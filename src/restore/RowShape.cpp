#include "restore/RowShape.h"

#include "restore/SalvageSql.h"

#include <algorithm>
#include <initializer_list>
#include <sqlite3.h>

namespace vesper {

namespace {

constexpr int computedWhenRead = 2;
constexpr int computedAndStored = 3;

using Affinity = StoredColumn::Affinity;

/// The rules in their order, which decides.
Affinity affinityOf(const QByteArray &declared)
{
    const QByteArray type = declared.toUpper();
    const auto has = [&type](std::initializer_list<const char *> parts) {
        return std::ranges::any_of(parts, [&](const char *part) { return type.contains(part); });
    };
    if (has({"INT"}))
        return Affinity::Integer;
    if (has({"CHAR", "CLOB", "TEXT"}))
        return Affinity::Text;
    if (type.isEmpty() || has({"BLOB"}))
        return Affinity::Blob;
    return has({"REAL", "FLOA", "DOUB"}) ? Affinity::Real : Affinity::Numeric;
}

bool mayHold(const StoredColumn &column, Storage storage)
{
    if (column.isRowid)
        return storage == Storage::Null;
    if (storage == Storage::Null)
        return !column.isRequired;
    return column.affinity != Affinity::Text || storage == Storage::Text
           || storage == Storage::Blob;
}

bool usuallyHolds(const StoredColumn &column, Storage storage)
{
    if (storage == Storage::Null)
        return true;
    switch (column.affinity) {
    case Affinity::Integer:
        return storage == Storage::Integer;
    case Affinity::Text:
        return storage == Storage::Text;
    case Affinity::Real:
    case Affinity::Numeric: // whole numbers are stored as such
        return storage == Storage::Real || storage == Storage::Integer;
    case Affinity::Blob:
        return storage == Storage::Blob;
    }
    return false;
}

bool fits(const RowShape &shape, const std::vector<Storage> &row,
          bool (*isFine)(const StoredColumn &, Storage))
{
    return row.size() <= shape.columns.size()
           && std::equal(row.begin(), row.end(), shape.columns.begin(),
                         [isFine](Storage storage, const StoredColumn &column) {
                             return isFine(column, storage);
                         });
}

} // namespace

RowShape readRowShape(SqliteConnection &connection, const QByteArray &table)
{
    RowShape shape{.table = table, .rowid = {}, .columns = {}};
    const Statement rows
        = prepare(connection.handle(), "SELECT name, type, \"notnull\", hidden, pk, "
                                       "sum(pk > 0) OVER () FROM pragma_table_xinfo("
                                           + textLiteral(table) + ") ORDER BY cid");
    QByteArrayList names;
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
        const int hidden = sqlite3_column_int(rows.get(), 3);
        if (hidden == computedWhenRead)
            continue;
        const QByteArray type = columnText(rows.get(), 1);
        const bool isWholeKey
            = sqlite3_column_int(rows.get(), 4) == 1 && sqlite3_column_int(rows.get(), 5) == 1;
        names << columnText(rows.get(), 0);
        shape.columns.push_back(
            {.name = names.last(),
             .affinity = affinityOf(type),
             .isRequired = sqlite3_column_int(rows.get(), 2) != 0,
             .isRowid = isWholeKey && type.compare("INTEGER", Qt::CaseInsensitive) == 0,
             .isComputed = hidden == computedAndStored});
        if (shape.columns.back().isRowid)
            shape.rowid = quotedIdentifier(names.last());
    }
    if (!hasRowid(connection, table))
        shape.rowid.clear();
    else if (shape.rowid.isEmpty())
        shape.rowid = freeRowidName(names);
    return shape;
}

bool canBe(const RowShape &shape, const std::vector<Storage> &row)
{
    return fits(shape, row, mayHold);
}

bool isTypical(const RowShape &shape, const std::vector<Storage> &row)
{
    return fits(shape, row, usuallyHolds);
}

} // namespace vesper
