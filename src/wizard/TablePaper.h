#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "wizard/PrintableText.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <functional>
#include <optional>
#include <vector>

namespace vesper {

/// Tables on sheets of paper, as a PDF: one below the other, on as many sheets as it takes, each
/// with its number. The name of the table and those of its columns stand again at the top of each
/// sheet, no row is torn apart, and long values are broken into lines. Takes time for each row
/// alone, so that it can be stopped in the middle; QTextDocument lays all of a table out before its
/// first sheet. One thread, any.
class TablePaper
{
public:
    using Row = QStringList;

    /// Borrowed while it is written. Each row has as many values as there are columns.
    struct Table
    {
        QString heading;
        QString headingAgain; ///< above the rest of it on the next sheet
        const QStringList &columns;
        const std::vector<Row> &rows;
    };

    /// `writer`: it outlives this; its layout is set. `sheets`: how many there will be; nothing: it
    /// is a draft that counts them and draws nothing.
    TablePaper(QPdfWriter &writer, QString title, std::optional<int> sheets);

    void writeTitle(const QString &text);
    void writeText(const QString &text);
    /// `written` is called after each row. Errors: Cancelled; the document is of no use then.
    [[nodiscard]] Result<void> writeTable(const Table &table, const CancelToken &cancel,
                                          const std::function<void()> &written);

    /// How many there are so far.
    [[nodiscard]] int sheets() const { return m_sheet; }
    /// See PrintableText::firstReplaced().
    [[nodiscard]] QString unprintable() const { return m_printable.firstReplaced(); }

private:
    /// A row as it will stand there.
    struct Line
    {
        Row texts;
        double height = 0;
        bool isHead = false;
    };

    void write(const QString &text, const QFont &font, double before);
    void writeLine(const Line &line, const std::vector<double> &widths);
    [[nodiscard]] Line lineOf(const Row &row, const std::vector<double> &widths, bool isHead);
    [[nodiscard]] std::vector<double> widthsFor(const Table &table);
    [[nodiscard]] double heightOf(const QString &text, double width) const;
    [[nodiscard]] QString fitted(const QString &text, double width, double most) const;
    [[nodiscard]] double room() const { return m_height - m_y; }
    void beginSheet();
    void writeFoot();

    QPdfWriter &m_writer;
    QPainter m_painter;
    PrintableText m_printable;
    const QString m_title;
    const std::optional<int> m_sheets;
    int m_sheet = 1;
    double m_width = 0;   ///< of a sheet within its margins, in the painter's units
    double m_height = 0;  ///< the same, above the foot
    double m_padding = 0; ///< beside and above the text of a cell
    double m_y = 0;       ///< of what comes next
};

} // namespace vesper
