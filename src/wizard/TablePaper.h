#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <functional>
#include <vector>

namespace vesper {

/// Tables on sheets of paper, as a PDF: one below the other, on as many sheets as it takes. The
/// names of the columns stand again at the top of each sheet, no row is torn apart, and long values
/// are broken into lines. Takes time for each row alone, so that it can be stopped in the middle;
/// QTextDocument lays all of a table out before its first sheet. One thread, any.
class TablePaper
{
public:
    using Row = QStringList;

    /// `device`: open for writing; it outlives this.
    TablePaper(QIODevice &device, const QString &title);

    void writeTitle(const QString &text);
    void writeHeading(const QString &text);
    void writeText(const QString &text);
    /// Each row has as many values as there are columns. `written` is called after each of them.
    /// Errors: Cancelled; the document is of no use then.
    [[nodiscard]] Result<void> writeTable(const QStringList &columns, const std::vector<Row> &rows,
                                          const CancelToken &cancel,
                                          const std::function<void()> &written);

private:
    void write(const QString &text, const QFont &font, double before);
    void writeRow(const Row &row, const std::vector<double> &widths, bool isHead);
    [[nodiscard]] std::vector<double> widthsFor(const QStringList &columns,
                                                const std::vector<Row> &rows) const;
    [[nodiscard]] double heightOf(const Row &row, const std::vector<double> &widths) const;
    [[nodiscard]] double room() const { return m_height - m_y; }
    void beginSheet();

    QPdfWriter m_writer;
    QPainter m_painter;
    double m_width = 0; ///< of a sheet within its margins, in the painter's units
    double m_height = 0;
    double m_padding = 0; ///< beside and above the text of a cell
    double m_y = 0;       ///< of what comes next
};

} // namespace vesper
