#include "wizard/TablePaper.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPageLayout>

#include <algorithm>
#include <numeric>

namespace vesper {

namespace {

constexpr int unitsPerInch = 300;
constexpr double margin = 12;        // millimetres
constexpr double largestShare = 0.5; // of a sheet, for one row: the rest of it is in the CSV file
constexpr std::size_t rowsMeasured = 200; // for the widths of the columns

double millimetres(double length)
{
    return length / 25.4 * unitsPerInch;
}

QFont fontOf(int points, bool bold)
{
    QFont font(QStringLiteral("sans-serif"), points);
    font.setBold(bold);
    return font;
}

const int inCell = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;

/// A word goes to the next line whole, unless it is longer than a line.
int flagsFor(const QString &text, double width, const QFontMetricsF &metrics)
{
    const QStringList words = text.split(u' ');
    const bool fits = std::ranges::all_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
    return fits ? (inCell & ~Qt::TextWrapAnywhere) | Qt::TextWordWrap : inCell;
}

/// What is too wide gives way: nobody gets more than an even share of what the narrow ones leave.
std::vector<double> shareOut(std::vector<double> wanted, double width)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&wanted](std::size_t i) { return wanted[i]; });
    std::size_t left = order.size();
    for (const std::size_t i : order) {
        wanted[i] = std::min(wanted[i], width / double(left));
        width -= wanted[i];
        --left;
    }
    return wanted;
}

} // namespace

TablePaper::TablePaper(QIODevice &device, const QString &title)
    : m_writer(&device)
{
    m_writer.setTitle(title);
    m_writer.setResolution(unitsPerInch);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                       QMarginsF(margin, margin, margin, margin),
                                       QPageLayout::Millimeter));
    m_painter.begin(&m_writer);
    m_width = m_writer.width();
    m_height = m_writer.height();
    m_padding = millimetres(1);
    m_painter.setPen(QPen(Qt::black, millimetres(0.1)));
}

void TablePaper::writeTitle(const QString &text)
{
    write(text, fontOf(16, true), 0);
}

void TablePaper::writeHeading(const QString &text)
{
    write(text, fontOf(11, true), millimetres(6));
}

void TablePaper::writeText(const QString &text)
{
    write(text, fontOf(9, false), millimetres(2));
}

void TablePaper::beginSheet()
{
    m_writer.newPage();
    m_y = 0;
}

/// Never alone at the foot of a sheet.
void TablePaper::write(const QString &text, const QFont &font, double before)
{
    m_painter.setFont(font);
    const QRectF whole(0, 0, m_width, m_height);
    const double height
        = m_painter.boundingRect(whole, Qt::TextWordWrap, text).height() + millimetres(1);
    if (m_y > 0)
        m_y += before;
    if (room() < height + millimetres(20))
        beginSheet();
    m_painter.drawText(QRectF(0, m_y, m_width, height), Qt::TextWordWrap, text);
    m_y += height;
}

std::vector<double> TablePaper::widthsFor(const QStringList &columns,
                                          const std::vector<Row> &rows) const
{
    const QFontMetricsF metrics = m_painter.fontMetrics();
    std::vector<double> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        double widest = metrics.horizontalAdvance(columns[i]) * 1.15; // it stands there in bold
        for (std::size_t row = 0; row < std::min(rows.size(), rowsMeasured); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(rows[row][i]));
        widths.push_back(widest + 2 * m_padding + millimetres(0.5));
    }
    return shareOut(std::move(widths), m_width);
}

double TablePaper::heightOf(const Row &row, const std::vector<double> &widths) const
{
    const QFontMetricsF metrics = m_painter.fontMetrics();
    double height = metrics.height();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString &text = row[qsizetype(i)];
        const double width = widths[i] - 2 * m_padding;
        if (metrics.horizontalAdvance(text) > width)
            height = std::max(height, metrics
                                          .boundingRect(QRectF(0, 0, width, m_height),
                                                        flagsFor(text, width, metrics), text)
                                          .height());
    }
    return std::min(height + 2 * m_padding, m_height * largestShare);
}

void TablePaper::writeRow(const Row &row, const std::vector<double> &widths, bool isHead)
{
    m_painter.setFont(fontOf(8, isHead));
    const QFontMetricsF metrics = m_painter.fontMetrics();
    const double height = heightOf(row, widths);
    double x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QRectF cell(x, m_y, widths[i], height);
        if (isHead)
            m_painter.fillRect(cell, QColor(0xe6, 0xe6, 0xe6));
        m_painter.drawRect(cell);
        const QRectF inside = cell.adjusted(m_padding, m_padding, -m_padding, -m_padding);
        const QString &text = row[qsizetype(i)];
        m_painter.drawText(inside, flagsFor(text, inside.width(), metrics), text);
        x += widths[i];
    }
    m_y += height;
}

Result<void> TablePaper::writeTable(const QStringList &columns, const std::vector<Row> &rows,
                                    const CancelToken &cancel, const std::function<void()> &written)
{
    m_painter.setFont(fontOf(8, false));
    const std::vector<double> widths = widthsFor(columns, rows);
    writeRow(columns, widths, true);
    for (const Row &row : rows) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        m_painter.setFont(fontOf(8, false));
        if (room() < heightOf(row, widths)) {
            beginSheet();
            writeRow(columns, widths, true);
        }
        writeRow(row, widths, false);
        written();
    }
    return {};
}

} // namespace vesper
