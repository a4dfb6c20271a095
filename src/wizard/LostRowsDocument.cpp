#include "wizard/LostRowsDocument.h"

#include "base/DurableFile.h"
#include "words/Sentences.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

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

QString cells(const QStringList &values, const QString &tag)
{
    QString line;
    for (const QString &value : values)
        line += QStringLiteral("<%1>%2</%1>").arg(tag, value.toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>").arg(line);
}

QByteArray asPdf(const QString &html, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 8));
    document.setHtml(html);
    document.print(&writer);
    return bytes;
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

QString LostRowsDocument::html(const Table &table, const QString &heading)
{
    QString text = QStringLiteral("<h2>%1</h2><table border=\"1\" cellspacing=\"0\" "
                                  "cellpadding=\"3\" style=\"border-collapse: collapse\">")
                       .arg(heading.toHtmlEscaped());
    text += QStringLiteral("<thead>%1</thead>").arg(cells(table.columns, QStringLiteral("th")));
    for (const QStringList &row : table.rows)
        text += cells(row, QStringLiteral("td"));
    text += QStringLiteral("</table>");
    if (table.more > 0)
        //: %1: a number
        text += QStringLiteral("<p>%1</p>")
                    .arg(DocumentWords::tr("%1 more rows are in the file beside this one.")
                             .arg(QLocale().toString(table.more)));
    return text;
}

Result<void> LostRowsDocument::write(const QString &path, const Suite &suite,
                                     const QString &language) const
{
    //: The title of a document; %1: a suite, such as Club Horizon
    const QString title = DocumentWords::tr("%1: to be entered again").arg(suite.name);
    QString text = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(title.toHtmlEscaped(),
                            //: %1: a day and a time
                            DocumentWords::tr("These records existed on %1 and are not in the "
                                              "backup that is restored.")
                                .arg(momentText(QDateTime::currentDateTime()))
                                .toHtmlEscaped());
    for (const Table &table : m_tables)
        text += html(table, tableText(suite, table.name, language));
    return replaceFile(path, asPdf(text, title));
}

} // namespace vesper
