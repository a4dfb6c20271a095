#include "restore/DatabaseRecovery.h"

#include "restore/LeafSalvage.h"
#include "restore/SalvageSql.h"
#include "restore/TableSalvage.h"

#include <algorithm>
#include <sqlite3.h>

namespace vesper {

namespace {

/// A row of the schema.
struct SchemaEntry
{
    QByteArray type;
    QByteArray name;
    QByteArray table;
    QByteArray sql;
    bool isVirtual = false;
};

/// As far as it can be read.
struct Schema
{
    std::vector<SchemaEntry> entries;
    std::optional<Error> damage; ///< what kept us from the rest
};

Schema readSchema(SqliteConnection &damaged)
{
    const Statement rows = prepare(
        damaged.handle(), "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql NOT NULL "
                          "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    int code = rows ? SQLITE_OK : sqlite3_extended_errcode(damaged.handle());
    Schema schema;
    while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        SchemaEntry entry{columnText(rows.get(), 0), columnText(rows.get(), 1),
                          columnText(rows.get(), 2), columnText(rows.get(), 3)};
        entry.isVirtual = entry.sql.startsWith("CREATE VIRTUAL");
        schema.entries.push_back(std::move(entry));
    }
    if (code != SQLITE_DONE)
        schema.damage = damaged.error(code);
    return schema;
}

/// The words come from outside: only the first statement, and only what makes a thing.
bool make(SqliteConnection &target, const QByteArray &sql)
{
    if (!sql.startsWith("CREATE "))
        return false;
    const Statement statement = prepare(target.handle(), sql);
    return statement && sqlite3_step(statement.get()) == SQLITE_DONE;
}

/// Its content stands in ordinary tables of its own, which are copied as those are.
bool makeVirtual(SqliteConnection &target, const SchemaEntry &entry)
{
    const Statement row
        = prepare(target.handle(), "INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) "
                                   "VALUES('table', ?1, ?1, 0, ?2)");
    sqlite3_bind_text(row.get(), 1, entry.name.constData(), static_cast<int>(entry.name.size()),
                      SQLITE_STATIC);
    sqlite3_bind_text(row.get(), 2, entry.sql.constData(), static_cast<int>(entry.sql.size()),
                      SQLITE_STATIC);
    return row && sqlite3_step(row.get()) == SQLITE_DONE;
}

/// What the header says beside the tables.
Result<void> prepareTarget(SqliteConnection &damaged, SqliteConnection &target)
{
    for (const char *setting : {"page_size", "user_version", "application_id"}) {
        const QByteArray pragma = QByteArray("PRAGMA ") + setting;
        TRY_ASSIGN(const qint64 value, damaged.integer(pragma.constData()));
        TRY(target.execute((pragma + '=' + QByteArray::number(value)).constData()));
    }
    const Statement encoding = prepare(damaged.handle(), "PRAGMA encoding");
    if (encoding && sqlite3_step(encoding.get()) == SQLITE_ROW)
        TRY(target.execute(
            ("PRAGMA encoding='" + columnText(encoding.get(), 0) + '\'').constData()));
    // A target that fails is thrown away; what is got must not be refused by a rule of its own.
    return target.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; "
                          "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; BEGIN");
}

RecoveredTable startOf(const SchemaEntry &entry, const RecoveryOptions &options)
{
    RecoveredTable table{.table = QString::fromUtf8(entry.name)};
    const auto counted = std::ranges::find(options.expected, table.table, &TableRows::table);
    if (counted != options.expected.end())
        table.expected = counted->rows;
    return table;
}

Result<void> recoverTables(SqliteConnection &damaged, SqliteConnection &target,
                           const std::vector<SchemaEntry> &schema, const RecoveryOptions &options,
                           RecoveryReport &report)
{
    qint64 rowsBefore = 0;
    for (const SchemaEntry &entry : schema) {
        if (entry.type != "table" || entry.isVirtual)
            continue;
        RecoveredTable table = startOf(entry, options);
        if (make(target, entry.sql)) {
            TableSalvage salvage(damaged, target, entry.name);
            TRY(salvage.run([&](qint64 rows) { options.progress(rowsBefore + rows); }));
            table.rows = salvage.rows();
            table.isWhole
                = !salvage.metDamage() && table.expected.value_or(table.rows) == table.rows;
            rowsBefore += table.rows;
        }
        report.tables.push_back(std::move(table));
    }
    return {};
}

/// What stands in pages to which nothing leads any more belongs to tables that miss rows: all of
/// these have to be known, or nothing can be told apart by its looks.
Result<void> recoverLeaves(SqliteConnection &damaged, SqliteConnection &target,
                           const Schema &schema, const RecoveryOptions &options,
                           RecoveryReport &report, const CancelToken &cancel)
{
    if (!schema.damage && std::ranges::all_of(report.tables, &RecoveredTable::isWhole))
        return {};
    const auto isKnown = [&schema](const RecoveredTable &table) {
        return std::ranges::any_of(schema.entries, [&table](const SchemaEntry &entry) {
            return entry.type == "table" && QString::fromUtf8(entry.name) == table.table;
        });
    };
    const bool allKnown = !schema.damage && std::ranges::all_of(report.tables, isKnown);
    qint64 rowsBefore = 0;
    LeafSalvage leaves(damaged, target);
    for (const RecoveredTable &table : report.tables) {
        rowsBefore += table.rows;
        if (allKnown && !table.isWhole)
            leaves.addTable(table.table.toUtf8());
    }
    TRY(leaves.run([&](qint64 rows) { options.progress(rowsBefore + rows); }, cancel));
    for (RecoveredTable &table : report.tables)
        table.rows += leaves.rowsOf(table.table);
    report.strayTable = leaves.strayTable();
    report.strayRows = leaves.rowsOf(report.strayTable);
    return {};
}

/// Tables that the archive counted and of which not even the name is left.
void addLostTables(const RecoveryOptions &options, RecoveryReport &report)
{
    for (const TableRows &counted : options.expected)
        if (std::ranges::find(report.tables, counted.table, &RecoveredTable::table)
            == report.tables.end())
            report.tables.push_back({.table = counted.table, .expected = counted.rows});
}

} // namespace

Result<RecoveryReport> recoverDatabase(SqliteConnection &damaged, const QString &target,
                                       const RecoveryOptions &options, const CancelToken &cancel)
{
    // With it SQLite reads on past a schema that it cannot make sense of.
    TRY(damaged.execute("PRAGMA writable_schema=ON; PRAGMA cell_size_check=ON"));
    const Schema schema = readSchema(damaged);
    if (cancel.stop_requested())
        return fail(ErrorKind::Cancelled);
    TRY_ASSIGN(const auto fresh,
               SqliteConnection::open(target, SqliteConnection::Access::Replace, cancel));
    TRY(prepareTarget(damaged, *fresh));
    RecoveryReport report;
    TRY(recoverTables(damaged, *fresh, schema.entries, options, report));
    addLostTables(options, report);
    TRY(recoverLeaves(damaged, *fresh, schema, options, report, cancel));
    if (schema.entries.empty() && schema.damage && report.strayRows == 0)
        return fail(*schema.damage);
    for (const char *type : {"index", "view", "trigger"})
        for (const SchemaEntry &entry : schema.entries)
            if (entry.type == type && !make(*fresh, entry.sql))
                report.notMade.append(QString::fromUtf8(entry.name));
    TRY(fresh->execute("PRAGMA writable_schema=ON"));
    for (const SchemaEntry &entry : schema.entries)
        if (entry.isVirtual && !makeVirtual(*fresh, entry))
            report.notMade.append(QString::fromUtf8(entry.name));
    TRY(fresh->execute("COMMIT"));
    return report;
}

} // namespace vesper
