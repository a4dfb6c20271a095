#include "restore/SalvageSql.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <sqlite3.h>

namespace vesper {

QByteArray columnText(sqlite3_stmt *row, int column)
{
    return {reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
            sqlite3_column_bytes(row, column)};
}

QByteArray textLiteral(const QByteArray &text)
{
    QByteArray escaped = text;
    escaped.replace('\'', "''");
    return '\'' + escaped + '\'';
}

bool hasRowid(SqliteConnection &connection, const QByteArray &table)
{
    const Statement kind
        = prepare(connection.handle(), "SELECT wr FROM pragma_table_list(" + textLiteral(table)
                                           + ") WHERE schema = 'main' AND type <> 'virtual'");
    return kind && sqlite3_step(kind.get()) == SQLITE_ROW && sqlite3_column_int(kind.get(), 0) == 0;
}

QByteArray freeRowidName(const QByteArrayList &columns)
{
    for (const char *name : {"rowid", "_rowid_", "oid"}) {
        const bool isTaken = std::ranges::any_of(columns, [name](const QByteArray &column) {
            return column.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!isTaken)
            return name;
    }
    return {};
}

Error targetError(const SqliteConnection &target, int code)
{
    Error error = target.error(code);
    if ((code & 0xff) == SQLITE_FULL)
        error.kind = ErrorKind::NotEnoughRoom;
    else if (error.kind != ErrorKind::Cancelled)
        error.kind = ErrorKind::WriteFailed;
    error.path = QFileInfo(target.path()).path();
    error.available = QStorageInfo(error.path).bytesAvailable();
    return error;
}

} // namespace vesper
