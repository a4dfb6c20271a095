#include "snapshot/DatabaseCheck.h"

#include <functional>
#include <sqlite3.h>

namespace vesper {

namespace {

constexpr int mostFindings = 20;

QString textOf(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(
        reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
}

/// A statement that cannot be prepared although the database is sound: the schema names a collation
/// or a function that the application brings along.
bool needsApplication(sqlite3 *database, const Statement &statement)
{
    return !statement && (sqlite3_errcode(database) & 0xff) == SQLITE_ERROR;
}

/// Adds what a check pragma says. An error on the way is a finding too when it says "damaged".
Result<void> collect(SqliteConnection &connection, const QByteArray &sql,
                     const std::function<QString(sqlite3_stmt *)> &finding, QStringList &findings)
{
    // A whole check is one step of SQLite's machine: a cancel from before it would not be noticed.
    if (connection.isCancelled())
        return fail(ErrorKind::Cancelled);
    const Statement statement = prepare(connection.handle(), sql);
    int code
        = statement ? sqlite3_step(statement.get()) : sqlite3_extended_errcode(connection.handle());
    while (code == SQLITE_ROW && findings.size() < mostFindings) {
        const QString found = finding(statement.get());
        if (!found.isEmpty())
            findings.append(found);
        code = sqlite3_step(statement.get());
    }
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return {};
    const Error error = connection.error(code);
    if (error.kind != ErrorKind::SourceDamaged && error.kind != ErrorKind::SourceNotDatabase)
        return fail(error);
    findings.append(error.detail);
    return {};
}

QString structureFinding(sqlite3_stmt *row)
{
    const QString text = textOf(row, 0);
    return text == QLatin1String("ok") ? QString() : text;
}

QString foreignKeyFinding(sqlite3_stmt *row)
{
    return QStringLiteral("%1, row %2: refers to a missing row of %3")
        .arg(textOf(row, 0), textOf(row, 1), textOf(row, 2));
}

} // namespace

QString firstFinding(const QStringList &damage)
{
    const QStringList lines = damage.join(QLatin1Char('\n')).split(QLatin1Char('\n'));
    for (const QString &line : lines)
        if (!line.startsWith(QLatin1String("***")))
            return line;
    return lines.first();
}

Result<std::vector<TableRows>> countRows(SqliteConnection &connection)
{
    sqlite3 *database = connection.handle();
    const Statement tables = prepare(database, "SELECT name FROM sqlite_schema WHERE type='table' "
                                               "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                               "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid");
    if (!tables)
        return fail(connection.error(sqlite3_extended_errcode(database)));
    std::vector<TableRows> counts;
    int code = sqlite3_step(tables.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(tables.get())) {
        const QString table = textOf(tables.get(), 0);
        const QByteArray sql = "SELECT count(*) FROM " + quotedIdentifier(table.toUtf8());
        for (const char *way : {"", " NOT INDEXED"}) { // an index may have a collation of its own
            if (needsApplication(database, prepare(database, sql + way)))
                continue;
            TRY_ASSIGN(const qint64 rows, connection.integer((sql + way).constData()));
            counts.push_back({table, rows});
            break;
        }
    }
    if (code != SQLITE_DONE)
        return fail(connection.error(code));
    return counts;
}

Result<StructureFindings> checkStructure(SqliteConnection &connection, CheckLevel level)
{
    StructureFindings found;
    if (level != CheckLevel::Quick && level != CheckLevel::Full)
        return found;
    const char *check
        = level == CheckLevel::Quick ? "PRAGMA quick_check(20)" : "PRAGMA integrity_check(20)";
    if (needsApplication(connection.handle(), prepare(connection.handle(), check))) {
        found.notChecked = QString::fromUtf8(sqlite3_errmsg(connection.handle()));
        return found;
    }
    TRY(collect(connection, check, structureFinding, found.damage));
    if (level == CheckLevel::Full && found.damage.isEmpty())
        TRY(collect(connection, "PRAGMA foreign_key_check", foreignKeyFinding,
                    found.brokenReferences));
    return found;
}

} // namespace vesper
