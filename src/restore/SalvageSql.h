#pragma once

#include "base/SqliteConnection.h"

namespace vesper {

[[nodiscard]] QByteArray columnText(sqlite3_stmt *row, int column);
/// A text as SQL writes it: 'name', quotes doubled.
[[nodiscard]] QByteArray textLiteral(const QByteArray &text);
/// Whether a table has rowids: not one WITHOUT ROWID, none that is virtual.
[[nodiscard]] bool hasRowid(SqliteConnection &connection, const QByteArray &table);
/// A name for the rowid that none of these columns has; empty: they have all of them.
[[nodiscard]] QByteArray freeRowidName(const QByteArrayList &columns);
/// What it means that a statement could not write to the database that is being made.
[[nodiscard]] Error targetError(const SqliteConnection &target, int code);

} // namespace vesper
