#pragma once

#include "support/Catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace vesper::test {

/// How a test database is to be.
struct DatabaseShape
{
    int pageSize = 4096;
    QByteArray journalMode = "delete";
    int autoVacuum = 0;
    int rows = 2000;
    bool freePages = false; ///< delete a part again, so that there is a free list
};

/// Writes a database with two tables, an index and blobs; what is in a row depends on its number.
inline void writeDatabase(const QString &path, const DatabaseShape &shape)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA page_size=" + std::to_string(shape.pageSize));
    database.exec("PRAGMA auto_vacuum=" + std::to_string(shape.autoVacuum));
    database.exec("PRAGMA journal_mode=" + shape.journalMode.toStdString());
    database.exec("BEGIN;"
                  "CREATE TABLE sale(id INTEGER PRIMARY KEY, what TEXT, cents INTEGER);"
                  "CREATE TABLE photo(id INTEGER PRIMARY KEY, image BLOB);"
                  "CREATE INDEX sale_what ON sale(what);");
    SQLite::Statement sale(database, "INSERT INTO sale VALUES(?, 'entrée ' || ?, ? * 7)");
    for (int row = 1; row <= shape.rows; ++row) {
        for (int parameter = 1; parameter <= 3; ++parameter)
            sale.bind(parameter, row);
        sale.exec();
        sale.reset();
    }
    database.exec("INSERT INTO photo SELECT id, randomblob(3000) FROM sale LIMIT 20; COMMIT");
    if (shape.freePages)
        database.exec("DELETE FROM sale WHERE id % 3 = 0");
}

/// Everything that a person would miss: the content of all tables as one text.
inline QString contentOf(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    CHECK(std::string(database.execAndGet("PRAGMA integrity_check").getText()) == "ok");
    return QString::fromUtf8(
        database
            .execAndGet("SELECT (SELECT group_concat(id || what || cents) FROM sale) || '/' ||"
                        "(SELECT group_concat(id || hex(image)) FROM photo)")
            .getText());
}

} // namespace vesper::test
