#include "wizard/LostRowsDocument.h"

#include "base/DurableFile.h"
#include "wizard/TablePaper.h"
#include "words/Sentences.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>

#include <sqlite3.h>

namespace vesper {

namespace {

constexpr std::size_t mostRows = 1000; // of a table
constexpr qsizetype longestText = 300;

struct DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(LostRows)
};

QString valueAt(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB:
        //: In place of a value that is no text: a picture, say; %1: a size
        return DocumentWords::tr("(%1 of data)").arg(sizeText(sqlite3_column_bytes(row, column)));
    default:
        break;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    const QString value = QString::fromUtf8(text, sqlite3_column_bytes(row, column));
    return value.size() > longestText ? value.left(longestText) + u'…' : value;
}

} // namespace

Result<void> LostRowsDocument::take(const QString &table, const QStringList &columns,
                                    sqlite3_stmt *row)
{
    if (m_tables.empty() || m_tables.back().name != table)
        m_tables.push_back({.name = table, .columns = columns, .rows = {}});
    Table &taken = m_tables.back();
    if (taken.rows.size() >= mostRows) {
        ++taken.more;
        return {};
    }
    QStringList values;
    for (int column = 0; column < columns.size(); ++column)
        values << valueAt(row, column);
    taken.rows.push_back(std::move(values));
    return {};
}

std::size_t LostRowsDocument::size() const
{
    std::size_t rows = 0;
    for (const Table &table : m_tables)
        rows += table.rows.size();
    return rows;
}

Result<void> LostRowsDocument::write(const QString &path, const Suite &suite,
                                     const QString &language, const CancelToken &cancel,
                                     const std::function<void()> &written) const
{
    //: The title of a document; %1: a suite, such as Club Horizon
    const QString title = DocumentWords::tr("%1: to be entered again").arg(suite.name);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        TablePaper paper(buffer, title);
        paper.writeTitle(title);
        //: %1: a day and a time
        paper.writeText(DocumentWords::tr("These records existed on %1 and are not in the "
                                          "backup that is restored.")
                            .arg(momentText(QDateTime::currentDateTime())));
        for (const Table &table : m_tables) {
            paper.writeHeading(tableText(suite, table.name, language));
            TRY(paper.writeTable(table.columns, table.rows, cancel, written));
            if (table.more > 0)
                //: %1: a number
                paper.writeText(DocumentWords::tr("%1 more rows are in the file beside this one.")
                                    .arg(QLocale().toString(table.more)));
        }
    }
    return replaceFile(path, bytes);
}

} // namespace vesper
