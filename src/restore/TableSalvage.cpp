#include "restore/TableSalvage.h"

#include "restore/SalvageSql.h"

#include <algorithm>
#include <limits>
#include <sqlite3.h>
#include <utility>

namespace vesper {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr qint64 rowsBetweenReports = 4096;

/// Halfway between two rowids, of which the difference may not fit a number.
qint64 between(qint64 low, qint64 high)
{
    return static_cast<qint64>(static_cast<quint64>(low)
                               + (static_cast<quint64>(high) - static_cast<quint64>(low)) / 2);
}

} // namespace

Result<void> TableSalvage::run(const std::function<void(qint64)> &progress)
{
    TRY(readShape());
    if (m_selected.isEmpty() || !m_insert)
        return {};
    return m_rowid.isEmpty() ? copyFromBothEnds(progress) : copyByRowid(progress);
}

/// The target's own table tells: it was just made by the same words.
Result<void> TableSalvage::readShape()
{
    const Statement columns = prepare(
        m_target.handle(), "SELECT name, pk FROM pragma_table_xinfo(" + textLiteral(m_table)
                               + ") WHERE hidden = 0 ORDER BY pk, cid");
    QByteArrayList names;
    while (columns && sqlite3_step(columns.get()) == SQLITE_ROW) {
        names << columnText(columns.get(), 0);
        if (sqlite3_column_int(columns.get(), 1) > 0)
            m_key << quotedIdentifier(names.last());
    }
    if (hasRowid(m_target, m_table))
        m_rowid = freeRowidName(names);
    QByteArrayList selected;
    if (!m_rowid.isEmpty())
        selected << m_rowid;
    for (const QByteArray &name : names)
        selected << quotedIdentifier(name);
    m_selected = selected.join(", ");
    m_insert = prepare(m_target.handle(),
                       "INSERT OR IGNORE INTO main." + quotedIdentifier(m_table) + '(' + m_selected
                           + ") VALUES(" + QByteArrayList(selected.size(), "?").join(", ") + ')');
    return {};
}

Result<TableSalvage::Readable> TableSalvage::judge(int code) const
{
    if (code == SQLITE_ROW)
        return Readable::Row;
    if (code == SQLITE_DONE)
        return Readable::End;
    if (m_damaged.isCancelled())
        return fail(ErrorKind::Cancelled);
    return Readable::Damaged;
}

Result<void> TableSalvage::insert(sqlite3_stmt *row)
{
    for (int column = 0; column < sqlite3_column_count(row); ++column)
        sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(row, column));
    const int code = sqlite3_step(m_insert.get());
    sqlite3_reset(m_insert.get());
    if (code != SQLITE_DONE)
        return fail(targetError(m_target, code));
    m_rows += sqlite3_changes(m_target.handle());
    return {};
}

Result<TableSalvage::Readable> TableSalvage::copyRows(sqlite3_stmt *rows,
                                                      const std::function<bool()> &isStopped,
                                                      const std::function<void(qint64)> &progress)
{
    for (;;) {
        TRY_ASSIGN(const Readable next, judge(sqlite3_step(rows)));
        if (next != Readable::Row)
            return next;
        m_last = sqlite3_column_int64(rows, 0);
        TRY(insert(rows));
        if (m_rows % rowsBetweenReports == 0)
            progress(m_rows);
        if (isStopped())
            return Readable::End;
    }
}

Result<void> TableSalvage::copyByRowid(const std::function<void(qint64)> &progress)
{
    const Statement rows = prepare(
        m_damaged.handle(), "SELECT " + m_selected + " FROM main." + quotedIdentifier(m_table)
                                + " NOT INDEXED WHERE " + m_rowid + " >= ? ORDER BY " + m_rowid);
    if (!rows) {
        m_metDamage = true;
        return {};
    }
    for (qint64 from = lowest;;) {
        m_last = from;
        sqlite3_reset(rows.get());
        sqlite3_bind_int64(rows.get(), 1, from);
        TRY_ASSIGN(const Readable ended, copyRows(
                                             rows.get(), [] { return false; }, progress));
        if (ended == Readable::End)
            return {};
        m_metDamage = true;
        TRY_ASSIGN(const std::optional<qint64> next, nextReadable(m_last));
        if (!next)
            return {};
        from = *next;
    }
}

/// Negative rowids are rare: the way through them must not use up the steps.
Result<std::optional<qint64>> TableSalvage::nextReadable(qint64 after) const
{
    if (after < -1) {
        TRY_ASSIGN(const std::optional<qint64> negative, nextReadable(after, -1));
        if (negative)
            return negative;
    }
    if (after == highest)
        return std::nullopt;
    return nextReadable(std::max<qint64>(after, -1), highest);
}

/// Steps that double find a place behind the damage, halving them its edge.
Result<std::optional<qint64>> TableSalvage::nextReadable(qint64 after, qint64 limit) const
{
    const quint64 distance = static_cast<quint64>(limit) - static_cast<quint64>(after);
    qint64 low = after;
    for (quint64 step = 1;; step *= 2) {
        const bool isLast = step >= distance;
        qint64 high = isLast ? limit : static_cast<qint64>(static_cast<quint64>(after) + step);
        TRY_ASSIGN(const Readable there, probe(high));
        if (there == Readable::Damaged && isLast)
            return std::nullopt;
        if (there == Readable::Damaged) {
            low = high;
            continue;
        }
        while (static_cast<quint64>(high) - static_cast<quint64>(low) > 1) {
            const qint64 middle = between(low, high);
            TRY_ASSIGN(const Readable here, probe(middle));
            (here == Readable::Damaged ? low : high) = middle;
        }
        return high;
    }
}

Result<TableSalvage::Readable> TableSalvage::probe(qint64 rowid) const
{
    const Statement row
        = prepare(m_damaged.handle(), "SELECT " + m_selected + " FROM main."
                                          + quotedIdentifier(m_table) + " NOT INDEXED WHERE "
                                          + m_rowid + " >= ? ORDER BY " + m_rowid + " LIMIT 1");
    sqlite3_bind_int64(row.get(), 1, rowid);
    return judge(row ? sqlite3_step(row.get()) : SQLITE_CORRUPT);
}

Result<void> TableSalvage::copyFromBothEnds(const std::function<void(qint64)> &progress)
{
    for (const QByteArray direction : {" ASC", " DESC"}) {
        const Statement rows = prepare(
            m_damaged.handle(), "SELECT " + m_selected + " FROM main." + quotedIdentifier(m_table)
                                    + " ORDER BY " + m_key.join(direction + ", ") + direction);
        // The second way ends where it meets the first: there nothing is new.
        qint64 before = m_rows;
        const bool isSecond = m_metDamage;
        const auto isMet = [&] { return isSecond && std::exchange(before, m_rows) == m_rows; };
        TRY_ASSIGN(const Readable ended, rows ? copyRows(rows.get(), isMet, progress)
                                              : Result<Readable>(Readable::Damaged));
        if (ended == Readable::End)
            return {};
        m_metDamage = true;
    }
    return {};
}

} // namespace vesper
