#include "restore/LostRows.h"

#include "restore/SalvageSql.h"

#include <algorithm>
#include <optional>
#include <sqlite3.h>

namespace vesper {

namespace {

constexpr qint64 rowsBetweenReports = 4096;
constexpr const char *imposterName = "vesper_lost_page";

QByteArray columnNames(std::size_t columns)
{
    QByteArrayList names;
    for (std::size_t i = 0; i < columns; ++i)
        names << 'c' + QByteArray::number(qulonglong(i));
    return names.join(", ");
}

std::size_t widest(const LostPage &page)
{
    return std::ranges::max(page.rows, {}, &std::vector<Storage>::size).size();
}

/// A page as a table of its own, until it goes out of scope. Nothing is written for it.
class Imposter
{
public:
    Imposter(sqlite3 *database, quint32 page, std::size_t columns)
        : m_database(database)
    {
        // The schema has to be there first: while the imposter is being made it is not read.
        const QByteArray sql
            = QByteArray("CREATE TABLE ") + imposterName + '(' + columnNames(columns) + ')';
        sqlite3_exec(m_database, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr);
        sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, m_database, "main", 1, int(page));
        sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
        sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, m_database, "main", 0, 0);
        m_rows = prepare(m_database, "SELECT rowid, " + columnNames(columns) + " FROM main."
                                         + imposterName + " NOT INDEXED");
    }
    ~Imposter()
    {
        m_rows.reset();
        sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, m_database, "main", 0, 1); // forgets it
    }
    Imposter(const Imposter &) = delete;
    Imposter &operator=(const Imposter &) = delete;

    /// Null after the last row, or the last one that can be read.
    [[nodiscard]] sqlite3_stmt *next() const
    {
        return m_rows && sqlite3_step(m_rows.get()) == SQLITE_ROW ? m_rows.get() : nullptr;
    }

private:
    sqlite3 *m_database;
    Statement m_rows;
};

} // namespace

void LostRows::addTable(const QByteArray &name)
{
    RowShape shape = readRowShape(m_target, name);
    if (!shape.rowid.isEmpty() && !shape.columns.empty())
        m_tables.push_back({std::move(shape)});
}

/// As many as the schema still tells.
Result<std::vector<quint32>> LostRows::roots() const
{
    const Statement rows
        = prepare(m_damaged.handle(), "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0");
    std::vector<quint32> pages;
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW)
        pages.push_back(quint32(sqlite3_column_int64(rows.get(), 0)));
    if (m_damaged.isCancelled())
        return fail(ErrorKind::Cancelled);
    return pages;
}

Result<void> LostRows::run(const std::function<void(qint64)> &progress, const CancelToken &cancel)
{
    TRY_ASSIGN(const std::vector<quint32> entered, roots());
    return forEachLostPage(
        m_damaged.path(), entered, [&](const LostPage &page) { return readPage(page, progress); },
        cancel);
}

/// The one that all rows can be of; of several the one that they are typical of.
LostRows::Table *LostRows::tableOf(const LostPage &page)
{
    for (const auto fits : {canBe, isTypical}) {
        std::vector<Table *> found;
        for (Table &table : m_tables)
            if (std::ranges::all_of(page.rows, [&](const auto &row) {
                    return canBe(table.shape, row) && fits(table.shape, row);
                }))
                found.push_back(&table);
        if (found.size() == 1)
            return found.front();
    }
    return nullptr;
}

Result<void> LostRows::readPage(const LostPage &page, const std::function<void(qint64)> &progress)
{
    Table *const table = tableOf(page);
    const Imposter rows(m_damaged.handle(), page.number, widest(page));
    for (const std::vector<Storage> &stored : page.rows) {
        sqlite3_stmt *const row = rows.next();
        if (m_damaged.isCancelled())
            return fail(ErrorKind::Cancelled);
        if (row == nullptr)
            return {};
        TRY_ASSIGN(const qint64 got, table != nullptr ? insert(row, *table, stored.size())
                                                      : keepStray(row, page.number, stored.size()));
        m_rows[table != nullptr ? QString::fromUtf8(table->shape.table) : m_strayTable] += got;
        m_allRows += got;
        if (m_allRows % rowsBetweenReports == 0)
            progress(m_allRows);
    }
    return {};
}

Result<qint64> LostRows::write(sqlite3_stmt *insert) const
{
    const int code
        = insert != nullptr ? sqlite3_step(insert) : sqlite3_extended_errcode(m_target.handle());
    sqlite3_reset(insert);
    if (code != SQLITE_DONE)
        return fail(targetError(m_target, code));
    return sqlite3_changes(m_target.handle());
}

Result<qint64> LostRows::insert(sqlite3_stmt *row, Table &table, std::size_t columns) const
{
    std::vector<int> written; // which of them
    QByteArrayList names{table.shape.rowid};
    for (std::size_t i = 0; i < columns; ++i) {
        const StoredColumn &column = table.shape.columns[i];
        if (column.isRowid || column.isComputed)
            continue;
        written.push_back(int(i));
        names << quotedIdentifier(column.name);
    }
    Statement &statement = table.inserts[columns];
    if (!statement)
        statement = prepare(m_target.handle(),
                            "INSERT OR IGNORE INTO main." + quotedIdentifier(table.shape.table)
                                + '(' + names.join(", ") + ") VALUES("
                                + QByteArrayList(names.size(), "?").join(", ") + ')');
    sqlite3_bind_value(statement.get(), 1, sqlite3_column_value(row, 0));
    for (std::size_t i = 0; i < written.size(); ++i)
        sqlite3_bind_value(statement.get(), int(i) + 2, sqlite3_column_value(row, written[i] + 1));
    return write(statement.get());
}

/// Called as SQLite's own recovery calls it, with a number where the suite has such a table.
Result<void> LostRows::widenStrayTable(std::size_t columns)
{
    if (m_strayTable.isEmpty()) {
        QByteArray name = "lost_and_found";
        for (int i = 0; !readRowShape(m_target, name).columns.empty(); ++i)
            name = "lost_and_found_" + QByteArray::number(i);
        TRY(m_target.execute(("CREATE TABLE " + name + "(page INTEGER, id INTEGER)").constData()));
        m_strayTable = QString::fromUtf8(name);
    }
    for (; m_strayColumns < columns; ++m_strayColumns)
        TRY(m_target.execute(("ALTER TABLE " + m_strayTable.toUtf8() + " ADD COLUMN c"
                              + QByteArray::number(qulonglong(m_strayColumns)))
                                 .constData()));
    return {};
}

Result<qint64> LostRows::keepStray(sqlite3_stmt *row, quint32 page, std::size_t columns)
{
    TRY(widenStrayTable(columns));
    Statement &statement = m_strayInserts[columns];
    if (!statement)
        statement = prepare(m_target.handle(),
                            "INSERT INTO " + m_strayTable.toUtf8() + "(page, id, "
                                + columnNames(columns) + ") VALUES("
                                + QByteArrayList(qsizetype(columns) + 2, "?").join(", ") + ')');
    sqlite3_bind_int64(statement.get(), 1, page);
    for (int i = 0; i <= int(columns); ++i)
        sqlite3_bind_value(statement.get(), i + 2, sqlite3_column_value(row, i));
    return write(statement.get());
}

} // namespace vesper
