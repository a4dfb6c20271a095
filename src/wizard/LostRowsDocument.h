#pragma once

#include "restore/Comparison.h"
#include "suite/Suite.h"

#include <vector>

namespace vesper {

class TablePaper;

/// The rows that a restore would lose or give older content, as a document to print and to enter
/// again from: a heading for each table in the suite's own words, its rows beneath. Holds the first
/// thousand rows of each table, so that memory stays bounded, and says how many more the files
/// beside it have. One thread.
class LostRowsDocument final : public LostRows
{
public:
    Result<void> take(const QString &table, const QStringList &columns, sqlite3_stmt *row) override;
    Result<void> takeChanged(const QString &table, const QStringList &columns,
                             sqlite3_stmt *row) override;

    /// How often write() calls `written`.
    [[nodiscard]] std::size_t steps() const;
    /// As a PDF. `language`: of the suite's words; `written` is called now and then, steps() times
    /// in all. Errors: WriteFailed, NotEnoughRoom, Cancelled.
    [[nodiscard]] Result<void> write(const QString &path, const Suite &suite,
                                     const QString &language, const CancelToken &cancel,
                                     const std::function<void()> &written) const;

private:
    struct Table
    {
        QString name;
        QStringList columns;
        std::vector<QStringList> rows;
        qint64 more = 0; ///< that are not in `rows`
    };
    struct Writing; ///< what a writing was asked for with

    static void append(std::vector<Table> &tables, const QString &table, const QStringList &columns,
                       sqlite3_stmt *row);
    [[nodiscard]] Result<int> sheetsFor(const Writing &writing) const;
    [[nodiscard]] Result<void> writeOn(TablePaper &paper, const Writing &writing) const;
    [[nodiscard]] static Result<void>
    writeTables(TablePaper &paper, const std::vector<Table> &tables, const Writing &writing);

    std::vector<Table> m_lost;
    std::vector<Table> m_changed; ///< with their content of now
};

} // namespace vesper
