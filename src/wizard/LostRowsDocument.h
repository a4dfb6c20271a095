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

    /// As a PDF. `language`: of the suite's words. Errors: WriteFailed, NotEnoughRoom.
    [[nodiscard]] Result<void> write(const QString &path, const Suite &suite,
                                     const QString &language) const;

private:
    struct Table
    {
        QString name;
        QStringList columns;
        std::vector<QStringList> rows;
        qint64 more = 0; ///< that are not in `rows`
    };
    [[nodiscard]] static QString html(const Table &table, const QString &heading);

    std::vector<Table> m_tables;
};

} // namespace vesper
