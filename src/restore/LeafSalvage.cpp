#include "restore/LeafSalvage.h"

#include "restore/SalvageSql.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace vesper {

namespace {

constexpr qint64 rowsBetweenReports = 4096;
constexpr std::size_t pagesAtOnce = 256;      // the schema is read anew for each lot
constexpr std::size_t mostColumns = 2000 - 2; // SQLite's limit, and two of our own

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

/// Pages as tables of their own, until it goes out of scope. Nothing is written for them.
class Imposters
{
public:
    Imposters(sqlite3 *database, const std::vector<LostPage> &pages)
        : m_database(database)
    {
        // The schema has to be there first: while an imposter is being made it is not read.
        execute("SELECT 1 FROM sqlite_schema LIMIT 1");
        for (const LostPage &page : pages) {
            sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, m_database, "main", 1, int(page.number));
            execute("CREATE TABLE " + nameOf(page) + '(' + columnNames(widest(page)) + ')');
            sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, m_database, "main", 0, 0);
        }
    }
    ~Imposters() // forgets them
    {
        sqlite3_test_control(SQLITE_TESTCTRL_IMPOSTER, m_database, "main", 0, 1);
    }
    Imposters(const Imposters &) = delete;
    Imposters &operator=(const Imposters &) = delete;

    /// To be gone before this is.
    [[nodiscard]] Statement rowsOf(const LostPage &page) const
    {
        return prepare(m_database, "SELECT rowid, " + columnNames(widest(page)) + " FROM main."
                                       + nameOf(page) + " NOT INDEXED");
    }

private:
    static QByteArray nameOf(const LostPage &page)
    {
        return "vesper_lost_page_" + QByteArray::number(page.number);
    }
    void execute(const QByteArray &sql) const
    {
        sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
    }

    sqlite3 *m_database;
};

/// Which columns of a row can be written; the rowid comes before them.
std::vector<int> writable(const RowShape &shape, std::size_t columns)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < columns; ++i)
        if (!shape.columns[i].isRowid && !shape.columns[i].isComputed)
            found.push_back(int(i));
    return found;
}

void bindRow(sqlite3_stmt *statement, sqlite3_stmt *row, const std::vector<int> &columns)
{
    sqlite3_bind_value(statement, 1, sqlite3_column_value(row, 0));
    for (std::size_t i = 0; i < columns.size(); ++i)
        sqlite3_bind_value(statement, int(i) + 2, sqlite3_column_value(row, columns[i] + 1));
}

} // namespace

void LeafSalvage::addTable(const QByteArray &name)
{
    RowShape shape = readRowShape(m_target, name);
    if (!shape.rowid.isEmpty() && !shape.columns.empty())
        m_tables.push_back({std::move(shape)});
}

/// As many as the schema still tells.
Result<std::vector<quint32>> LeafSalvage::roots() const
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

Result<void> LeafSalvage::run(const std::function<void(qint64)> &progress,
                              const CancelToken &cancel)
{
    TRY_ASSIGN(const std::vector<quint32> entered, roots());
    TRY(forEachLostPage(
        m_damaged.path(), entered,
        [&](LostPage page) {
            m_pages.push_back(std::move(page));
            return m_pages.size() < pagesAtOnce ? Result<void>() : readPages(progress);
        },
        cancel));
    return readPages(progress);
}

Result<void> LeafSalvage::readPages(const std::function<void(qint64)> &progress)
{
    const std::vector<LostPage> pages = std::exchange(m_pages, {});
    const Imposters imposters(m_damaged.handle(), pages);
    for (const LostPage &page : pages) {
        const Statement rows = imposters.rowsOf(page);
        TRY(readPage(page, rows.get(), progress));
    }
    return {};
}

/// The one that all rows can be of; of several the one that they are typical of.
LeafSalvage::Table *LeafSalvage::tableOf(const LostPage &page)
{
    if (page.mayBeFree)
        return nullptr;
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

Result<void> LeafSalvage::readPage(const LostPage &page, sqlite3_stmt *rows,
                                   const std::function<void(qint64)> &progress)
{
    Table *const table = tableOf(page);
    for (const std::vector<Storage> &row : page.rows) {
        const bool isThere = rows != nullptr && sqlite3_step(rows) == SQLITE_ROW;
        if (m_damaged.isCancelled())
            return fail(ErrorKind::Cancelled);
        if (!isThere)
            return {};
        qint64 got = 0;
        if (table != nullptr) {
            TRY_ASSIGN(got, insert(rows, *table, row.size()));
            m_rows[QString::fromUtf8(table->shape.table)] += got;
        }
        // Of another row with this number nobody knows whose it is.
        if (got == 0 && (table == nullptr || !has(rows, *table, row.size()))) {
            TRY_ASSIGN(got, keepStray(rows, page.number, row.size()));
            m_rows[m_strayTable] += got;
        }
        m_allRows += got;
        if (m_allRows % rowsBetweenReports == 0)
            progress(m_allRows);
    }
    return {};
}

Result<qint64> LeafSalvage::write(sqlite3_stmt *insert) const
{
    const int code
        = insert != nullptr ? sqlite3_step(insert) : sqlite3_extended_errcode(m_target.handle());
    sqlite3_reset(insert);
    if (code != SQLITE_DONE)
        return fail(targetError(m_target, code));
    return sqlite3_changes(m_target.handle());
}

Result<qint64> LeafSalvage::insert(sqlite3_stmt *row, Table &table, std::size_t columns) const
{
    const std::vector<int> written = writable(table.shape, columns);
    Statement &statement = table.inserts[columns];
    if (!statement) {
        QByteArrayList names{table.shape.rowid};
        for (const int column : written)
            names << quotedIdentifier(table.shape.columns[std::size_t(column)].name);
        statement = prepare(m_target.handle(),
                            "INSERT OR IGNORE INTO main." + quotedIdentifier(table.shape.table)
                                + '(' + names.join(", ") + ") VALUES("
                                + QByteArrayList(names.size(), "?").join(", ") + ')');
    }
    bindRow(statement.get(), row, written);
    return write(statement.get());
}

bool LeafSalvage::has(sqlite3_stmt *row, Table &table, std::size_t columns) const
{
    const std::vector<int> written = writable(table.shape, columns);
    Statement &statement = table.questions[columns];
    if (!statement) {
        QByteArrayList same{table.shape.rowid + " IS ?"};
        for (const int column : written)
            same << quotedIdentifier(table.shape.columns[std::size_t(column)].name) + " IS ?";
        statement
            = prepare(m_target.handle(), "SELECT 1 FROM main." + quotedIdentifier(table.shape.table)
                                             + " WHERE " + same.join(" AND "));
    }
    bindRow(statement.get(), row, written);
    const bool isThere = statement && sqlite3_step(statement.get()) == SQLITE_ROW;
    sqlite3_reset(statement.get());
    return isThere;
}

/// Called as SQLite's own recovery calls it, with a number where the suite has such a table.
Result<void> LeafSalvage::widenStrayTable(std::size_t columns)
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

Result<qint64> LeafSalvage::keepStray(sqlite3_stmt *row, quint32 page, std::size_t columns)
{
    if (columns > mostColumns)
        return 0;
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
