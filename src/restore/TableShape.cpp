#include "restore/TableShape.h"

#include <QtCore/QMap>

#include <functional>
#include <sqlite3.h>

namespace vesper {

namespace {

constexpr int virtualColumn = 2; // computed when it is read

QString textOf(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)));
}

/// Hands every row of a query to `take`.
Result<void> forEachRow(SqliteConnection &connection, const QByteArray &sql,
                        const std::function<void(sqlite3_stmt *)> &take)
{
    const Statement statement = prepare(connection.handle(), sql);
    int code
        = statement ? sqlite3_step(statement.get()) : sqlite3_extended_errcode(connection.handle());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get()))
        take(statement.get());
    return code == SQLITE_DONE ? Result<void>() : fail(connection.error(code));
}

Result<TableShape> readShape(SqliteConnection &connection, const QString &name)
{
    TableShape shape{.name = name};
    QMap<int, QString> key; // by its place in the key, from 1
    TRY(forEachRow(connection, "PRAGMA main.table_xinfo(" + quotedIdentifier(name.toUtf8()) + ')',
                   [&](sqlite3_stmt *row) {
                       const QString column = textOf(row, 1);
                       const int hidden = sqlite3_column_int(row, 6);
                       if (hidden == 1 || hidden == virtualColumn)
                           return;
                       shape.columns.append(column);
                       if (const int place = sqlite3_column_int(row, 5); place > 0)
                           key.insert(place, column);
                   }));
    shape.key = key.values();
    return shape;
}

} // namespace

Result<std::vector<TableShape>> readTables(SqliteConnection &connection)
{
    QStringList names;
    TRY(forEachRow(connection,
                   "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                   "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
                   [&](sqlite3_stmt *row) { names.append(textOf(row, 0)); }));
    std::vector<TableShape> tables;
    for (const QString &name : names) {
        TRY_ASSIGN(TableShape shape, readShape(connection, name));
        tables.push_back(std::move(shape));
    }
    return tables;
}

} // namespace vesper
