#include "restore/Comparison.h"

#include "restore/RowCursor.h"
#include "restore/TableShape.h"

#include <QtCore/QMap>

#include <algorithm>
#include <optional>

namespace vesper {

namespace {

constexpr qint64 rowsBetweenReports = 4096;

/// A table on both sides; at least one has it.
struct Pair
{
    std::optional<TableShape> then;
    std::optional<TableShape> now;
};

/// Which columns are read, and how many of them, from the first, decide which rows belong together.
struct Plan
{
    QStringList thenColumns;
    QStringList nowColumns;
    int keyColumns = 0;
    int commonColumns = 0;
};

QStringList without(const QStringList &columns, const QStringList &others)
{
    QStringList left;
    std::ranges::copy_if(columns, std::back_inserter(left),
                         [&](const QString &column) { return !others.contains(column); });
    return left;
}

Plan planFor(const TableShape &then, const TableShape &now)
{
    const QStringList added = without(now.columns, then.columns);
    const QStringList common = without(now.columns, added);
    const bool hasKey = !then.key.isEmpty() && then.key == now.key;
    Plan plan;
    plan.thenColumns = hasKey ? now.key + without(common, now.key) : common;
    plan.nowColumns = plan.thenColumns + added;
    plan.commonColumns = static_cast<int>(plan.thenColumns.size());
    plan.keyColumns = hasKey ? static_cast<int>(now.key.size()) : plan.commonColumns;
    return plan;
}

bool needsApplication(const Error &error)
{
    return error.kind == ErrorKind::SourceUnreadable && error.systemCode == 0;
}

/// One comparison of two databases.
class Work
{
public:
    Work(SqliteConnection &then, SqliteConnection &now, const ComparisonOptions &options)
        : m_then(then)
        , m_now(now)
        , m_options(options)
    {}

    Result<TableDifference> compare(const QString &table, const Pair &pair)
    {
        TableDifference difference{
            .table = table, .isInThen = pair.then.has_value(), .isInNow = pair.now.has_value()};
        const TableShape none{.name = table};
        const TableShape &then = pair.then.value_or(none);
        const TableShape &now = pair.now.value_or(none);
        if (pair.then && pair.now) {
            difference.columnsOnlyThen = without(then.columns, now.columns);
            difference.columnsOnlyNow = without(now.columns, then.columns);
        }
        const Result<void> read = readBoth(pair, difference);
        if (!read && !needsApplication(read.error()))
            return fail(read.error());
        if (!read) {
            difference.problem = read.error().detail;
        }
        return difference;
    }

private:
    Result<void> readBoth(const Pair &pair, TableDifference &difference)
    {
        if (!pair.now)
            return readThen(*pair.then, difference);
        if (!pair.then)
            return readNow(*pair.now, difference);
        const Plan plan = planFor(*pair.then, *pair.now);
        if (plan.commonColumns == 0) { // they have the name in common and nothing else
            TRY(readThen(*pair.then, difference));
            return readNow(*pair.now, difference);
        }
        return merge(plan, difference);
    }

    Result<void> readThen(const TableShape &table, TableDifference &difference)
    {
        TRY_ASSIGN(RowCursor cursor, RowCursor::open(m_then, table.name, table.columns, 1));
        for (; cursor.isAtRow(); ++difference.onlyThen) {
            report();
            TRY(cursor.next());
        }
        return {};
    }

    Result<void> readNow(const TableShape &table, TableDifference &difference)
    {
        TRY_ASSIGN(RowCursor cursor, RowCursor::open(m_now, table.name, table.columns, 1));
        while (cursor.isAtRow())
            TRY(lose(cursor, table.columns, difference));
        return {};
    }

    Result<void> merge(const Plan &plan, TableDifference &difference)
    {
        const QString &table = difference.table;
        TRY_ASSIGN(RowCursor then,
                   RowCursor::open(m_then, table, plan.thenColumns, plan.keyColumns));
        TRY_ASSIGN(RowCursor now, RowCursor::open(m_now, table, plan.nowColumns, plan.keyColumns));
        while (then.isAtRow() || now.isAtRow()) {
            const int order = !then.isAtRow() ? 1
                              : !now.isAtRow()
                                  ? -1
                                  : compareRows(then.row(), now.row(), plan.keyColumns);
            if (order > 0) {
                TRY(lose(now, plan.nowColumns, difference));
                continue;
            }
            if (order < 0) {
                ++difference.onlyThen;
            } else {
                const bool isSame = holdSame(then.row(), now.row(), 0, plan.commonColumns);
                ++(isSame ? difference.same : difference.differing);
                if (!isSame && m_options.lostRows != nullptr)
                    TRY(m_options.lostRows->takeChanged(table, plan.nowColumns, now.row()));
                TRY(now.next());
            }
            report();
            TRY(then.next());
        }
        return {};
    }

    Result<void> lose(RowCursor &now, const QStringList &columns, TableDifference &difference)
    {
        ++difference.onlyNow;
        if (m_options.lostRows != nullptr)
            TRY(m_options.lostRows->take(difference.table, columns, now.row()));
        return now.next();
    }

    void report()
    {
        if (++m_rows % rowsBetweenReports == 0 && m_options.progress)
            m_options.progress(m_rows);
    }

    SqliteConnection &m_then;
    SqliteConnection &m_now;
    const ComparisonOptions &m_options;
    qint64 m_rows = 0;
};

} // namespace

bool TableDifference::isSame() const
{
    return isInThen && isInNow && onlyThen == 0 && onlyNow == 0 && differing == 0
           && columnsOnlyThen.isEmpty() && columnsOnlyNow.isEmpty() && problem.isEmpty();
}

Result<std::vector<TableDifference>> compareDatabases(SqliteConnection &then, SqliteConnection &now,
                                                      const ComparisonOptions &options)
{
    QMap<QString, Pair> pairs;
    TRY_ASSIGN(const std::vector<TableShape> thenTables, readTables(then));
    for (const TableShape &table : thenTables)
        pairs[table.name].then = table;
    TRY_ASSIGN(const std::vector<TableShape> nowTables, readTables(now));
    for (const TableShape &table : nowTables)
        pairs[table.name].now = table;

    Work work(then, now, options);
    std::vector<TableDifference> differences;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair) {
        TRY_ASSIGN(TableDifference difference, work.compare(pair.key(), pair.value()));
        differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace vesper
