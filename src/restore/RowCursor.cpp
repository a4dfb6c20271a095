#include "restore/RowCursor.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace vesper {

namespace {

// In a database in UTF-16 SQLite's BINARY compares those bytes; this one always gets UTF-8.
constexpr char collation[] = "vesper_bytes";

int compareBytes(void *, int leftSize, const void *left, int rightSize, const void *right)
{
    const int order
        = std::memcmp(left, right, static_cast<std::size_t>(std::min(leftSize, rightSize)));
    return order != 0 ? order : leftSize - rightSize;
}

/// The order that needs no sorting where there is an index for it.
Result<QByteArray> orderOf(SqliteConnection &connection)
{
    const Statement encoding = prepare(connection.handle(), "PRAGMA encoding");
    if (!encoding || sqlite3_step(encoding.get()) != SQLITE_ROW)
        return fail(connection.error(sqlite3_extended_errcode(connection.handle())));
    const char *name = reinterpret_cast<const char *>(sqlite3_column_text(encoding.get(), 0));
    if (std::strcmp(name, "UTF-8") == 0)
        return QByteArray(" COLLATE BINARY");
    sqlite3_create_collation(connection.handle(), collation, SQLITE_UTF8, nullptr, compareBytes);
    return QByteArray(" COLLATE ") + collation;
}

/// NULL before numbers before text before blobs.
int rankOf(int type)
{
    switch (type) {
    case SQLITE_NULL:
        return 0;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return 1;
    case SQLITE_TEXT:
        return 2;
    default:
        return 3;
    }
}

template<typename Number>
int sign(Number left, Number right)
{
    return left < right ? -1 : left > right ? 1 : 0;
}

int compareNumbers(sqlite3_stmt *left, sqlite3_stmt *right, int column)
{
    const bool areIntegers = sqlite3_column_type(left, column) == SQLITE_INTEGER
                             && sqlite3_column_type(right, column) == SQLITE_INTEGER;
    if (areIntegers)
        return sign(sqlite3_column_int64(left, column), sqlite3_column_int64(right, column));
    const auto valueOf = [column](sqlite3_stmt *row) -> long double {
        if (sqlite3_column_type(row, column) == SQLITE_INTEGER)
            return static_cast<long double>(sqlite3_column_int64(row, column));
        return sqlite3_column_double(row, column);
    };
    return sign(valueOf(left), valueOf(right));
}

/// The bytes of a text in UTF-8, or of a blob.
int compareContents(sqlite3_stmt *left, sqlite3_stmt *right, int column)
{
    const auto contentOf = [column](sqlite3_stmt *row) -> const void * {
        return sqlite3_column_type(row, column) == SQLITE_TEXT
                   ? static_cast<const void *>(sqlite3_column_text(row, column))
                   : sqlite3_column_blob(row, column);
    };
    const void *leftContent = contentOf(left);
    const void *rightContent = contentOf(right);
    const int leftSize = sqlite3_column_bytes(left, column);
    const int rightSize = sqlite3_column_bytes(right, column);
    if (leftSize == 0 || rightSize == 0)
        return sign(leftSize, rightSize);
    return compareBytes(nullptr, leftSize, leftContent, rightSize, rightContent);
}

int compareValues(sqlite3_stmt *left, sqlite3_stmt *right, int column)
{
    const int leftRank = rankOf(sqlite3_column_type(left, column));
    const int rightRank = rankOf(sqlite3_column_type(right, column));
    if (leftRank != rightRank || leftRank == 0)
        return sign(leftRank, rightRank);
    return leftRank == 1 ? compareNumbers(left, right, column)
                         : compareContents(left, right, column);
}

} // namespace

Result<RowCursor> RowCursor::open(SqliteConnection &connection, const QString &table,
                                  const QStringList &columns, int keyColumns)
{
    TRY_ASSIGN(const QByteArray order, orderOf(connection));
    QByteArrayList selected;
    QByteArrayList ordered;
    for (const QString &column : columns) {
        selected << quotedIdentifier(column.toUtf8());
        if (ordered.size() < keyColumns)
            ordered << selected.last() + order;
    }
    const QByteArray sql = "SELECT " + selected.join(", ") + " FROM main."
                           + quotedIdentifier(table.toUtf8()) + " ORDER BY " + ordered.join(", ");
    Statement statement = prepare(connection.handle(), sql);
    if (!statement) {
        const int code = sqlite3_extended_errcode(connection.handle());
        Error error = connection.error(code);
        if ((code & 0xff) == SQLITE_ERROR) // whatever the system said last, this is not its fault
            error.systemCode = 0;
        return fail(std::move(error));
    }
    RowCursor cursor(connection, std::move(statement));
    TRY(cursor.next());
    return cursor;
}

Result<void> RowCursor::next()
{
    const int code = sqlite3_step(m_statement.get());
    m_isAtRow = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return fail(m_connection->error(code));
    return {};
}

int compareRows(sqlite3_stmt *left, sqlite3_stmt *right, int columns)
{
    for (int column = 0; column < columns; ++column)
        if (const int order = compareValues(left, right, column); order != 0)
            return order;
    return 0;
}

bool holdSame(sqlite3_stmt *left, sqlite3_stmt *right, int first, int end)
{
    for (int column = first; column < end; ++column)
        if (sqlite3_column_type(left, column) != sqlite3_column_type(right, column)
            || compareValues(left, right, column) != 0)
            return false;
    return true;
}

} // namespace vesper
