#pragma once

#include "restore/Comparison.h"
#include "suite/Suite.h"

namespace vesper {

/// The rows that a restore would lose, as a document to print and to enter again from: a heading
/// for each table in the suite's own words, its rows beneath. Holds the first thousand rows of each
/// table, so that memory stays bounded, and says how many more the files beside it have. One
/// thread.
class LostRowsDocument final : public LostRows
{
public:
    Result<void> take(const QString &table, const QStringList &columns, sqlite3_stmt *row) override;

    /// How many rows it holds.
    [[nodiscard]] std::size_t size() const;
    /// As a PDF. `language`: of the suite's words; `written` is called after each row. Errors:
    /// WriteFailed, NotEnoughRoom, Cancelled.
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

    std::vector<Table> m_tables;
};

} // namespace vesper
