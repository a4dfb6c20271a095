#include "wizard/LostRowsDocument.h"

#include "base/DurableFile.h"
#include "wizard/TablePaper.h"
#include "words/Sentences.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>

#include <sqlite3.h>

#include <numeric>

namespace vesper {

namespace {

constexpr std::size_t mostRows = 1000; // of a table
constexpr qsizetype longestText = 300;

struct DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(LostRows)
};

/// As much of it as a table on paper can show.
QString shortened(const QString &text)
{
    if (text.size() <= longestText)
        return text;
    const bool isTorn = text[longestText - 1].isHighSurrogate();
    return text.left(longestText - (isTorn ? 1 : 0)) + u'…';
}

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
    return shortened(QString::fromUtf8(text, sqlite3_column_bytes(row, column)));
}

} // namespace

struct LostRowsDocument::Writing
{
    const Suite &suite;
    QString title;
    QString language;
    CancelToken cancel;
    std::function<void()> written;
};

void LostRowsDocument::append(std::vector<Table> &tables, const QString &table,
                              const QStringList &columns, sqlite3_stmt *row)
{
    if (tables.empty() || tables.back().name != table)
        tables.push_back({.name = table, .columns = columns, .rows = {}});
    Table &taken = tables.back();
    if (taken.rows.size() >= mostRows) {
        ++taken.more;
        return;
    }
    QStringList values;
    for (int column = 0; column < columns.size(); ++column)
        values << valueAt(row, column);
    taken.rows.push_back(std::move(values));
}

Result<void> LostRowsDocument::take(const QString &table, const QStringList &columns,
                                    sqlite3_stmt *row)
{
    append(m_lost, table, columns, row);
    return {};
}

Result<void> LostRowsDocument::takeChanged(const QString &table, const QStringList &columns,
                                           sqlite3_stmt *row)
{
    append(m_changed, table, columns, row);
    return {};
}

std::size_t LostRowsDocument::steps() const
{
    const auto add = [](std::size_t sum, const Table &table) { return sum + table.rows.size(); };
    const std::size_t rows
        = std::accumulate(m_lost.begin(), m_lost.end(), std::size_t(0), add)
          + std::accumulate(m_changed.begin(), m_changed.end(), std::size_t(0), add);
    return 2 * rows; // the sheets are counted before they are written
}

Result<void> LostRowsDocument::writeTables(TablePaper &paper, const std::vector<Table> &tables,
                                           const Writing &writing)
{
    for (const Table &table : tables) {
        const QString name = tableText(writing.suite, table.name, writing.language);
        TRY(paper.writeTable({.heading = name,
                              //: Above the rest of a table on the next sheet; %1: the table
                              .headingAgain = DocumentWords::tr("%1, continued").arg(name),
                              .columns = table.columns,
                              .rows = table.rows},
                             writing.cancel, writing.written));
        if (table.more > 0)
            //: %1: a number
            paper.writeText(DocumentWords::tr("%1 more rows are in the file beside this one.")
                                .arg(QLocale().toString(table.more)));
    }
    return {};
}

Result<void> LostRowsDocument::writeOn(TablePaper &paper, const Writing &writing) const
{
    paper.writeTitle(writing.title);
    if (!m_lost.empty())
        //: %1: a day and a time
        paper.writeText(DocumentWords::tr("These records existed on %1 and are not in the "
                                          "backup that is restored.")
                            .arg(momentText(QDateTime::currentDateTime())));
    TRY(writeTables(paper, m_lost, writing));
    if (!m_changed.empty()) {
        //: The heading of a part of a document: rows of tables
        paper.writeTitle(DocumentWords::tr("Would get older content"));
        //: %1: a day and a time
        paper.writeText(DocumentWords::tr("These records are in the backup with an older content. "
                                          "This is what they held on %1.")
                            .arg(momentText(QDateTime::currentDateTime())));
    }
    TRY(writeTables(paper, m_changed, writing));
    if (const QString sign = paper.unprintable(); !sign.isEmpty())
        //: %1: a number in square brackets, in place of a sign that no font has
        paper.writeText(DocumentWords::tr("A sign that cannot be printed stands as its number, "
                                          "such as %1. The file beside this one has it.")
                            .arg(sign));
    return {};
}

Result<int> LostRowsDocument::sheetsFor(const Writing &writing) const
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    TablePaper draft(writer, writing.title, std::nullopt);
    TRY(writeOn(draft, writing));
    return draft.sheets();
}

Result<void> LostRowsDocument::write(const QString &path, const Suite &suite,
                                     const QString &language, const CancelToken &cancel,
                                     const std::function<void()> &written) const
{
    //: The title of a document; %1: a suite, such as Club Horizon
    const QString title = DocumentWords::tr("%1: to be entered again").arg(suite.name);
    const Writing writing{suite, title, language, cancel, written};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    TRY_ASSIGN(const int sheets, sheetsFor(writing));
    {
        QPdfWriter writer(&buffer);
        TablePaper paper(writer, title, sheets);
        TRY(writeOn(paper, writing));
    }
    return replaceFile(path, bytes);
}

} // namespace vesper
