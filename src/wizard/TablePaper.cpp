#include "wizard/TablePaper.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPageLayout>

#include <algorithm>
#include <numeric>

namespace vesper {

namespace {

constexpr int unitsPerInch = 300;
constexpr int pointsOfCell = 8;
constexpr double margin = 12;        // millimetres
constexpr double foot = 8;           // for the number of the sheet
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
int flagsFor(QString text, double width, const QFontMetricsF &metrics)
{
    const QStringList words = text.replace(u'\n', u' ').split(u' ');
    const bool fits = std::ranges::all_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
    return fits ? (inCell & ~Qt::TextWrapAnywhere) | Qt::TextWordWrap : inCell;
}

double widestLine(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
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

TablePaper::TablePaper(QPdfWriter &writer, QString title, std::optional<int> sheets)
    : m_writer(writer)
    , m_printable(fontOf(pointsOfCell, false))
    , m_title(std::move(title))
    , m_sheets(sheets)
{
    m_writer.setTitle(m_title);
    m_writer.setResolution(unitsPerInch);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                       QMarginsF(margin, margin, margin, margin),
                                       QPageLayout::Millimeter));
    m_painter.begin(&m_writer);
    m_width = m_writer.width();
    m_height = m_writer.height() - millimetres(foot);
    m_padding = millimetres(1);
    m_painter.setPen(QPen(Qt::black, millimetres(0.1)));
    writeFoot();
}

void TablePaper::writeTitle(const QString &text)
{
    write(text, fontOf(16, true), millimetres(10));
}

void TablePaper::writeText(const QString &text)
{
    write(text, fontOf(9, false), millimetres(2));
}

void TablePaper::beginSheet()
{
    if (m_sheets)
        m_writer.newPage();
    ++m_sheet;
    m_y = 0;
    writeFoot();
}

void TablePaper::writeFoot()
{
    if (!m_sheets)
        return;
    m_painter.setFont(fontOf(pointsOfCell, false));
    const QRectF line(0, m_height, m_width, millimetres(foot));
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_printable.of(m_title));
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignBottom,
                       QStringLiteral("%1 / %2").arg(m_sheet).arg(*m_sheets));
}

/// Never alone at the foot of a sheet.
void TablePaper::write(const QString &text, const QFont &font, double before)
{
    m_painter.setFont(font);
    const QString shown = m_printable.of(text);
    const QRectF whole(0, 0, m_width, m_height);
    const double height
        = m_painter.boundingRect(whole, Qt::TextWordWrap, shown).height() + millimetres(1);
    if (m_y > 0)
        m_y += before;
    if (room() < height + millimetres(20)) {
        beginSheet();
        m_painter.setFont(font);
    }
    if (m_sheets)
        m_painter.drawText(QRectF(0, m_y, m_width, height), Qt::TextWordWrap, shown);
    m_y += height;
}

std::vector<double> TablePaper::widthsFor(const Table &table)
{
    m_painter.setFont(fontOf(pointsOfCell, false));
    const QFontMetricsF metrics = m_painter.fontMetrics();
    std::vector<double> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        // It stands there in bold.
        double widest = widestLine(m_printable.of(table.columns[i]), metrics) * 1.15;
        for (std::size_t row = 0; row < std::min(table.rows.size(), rowsMeasured); ++row)
            widest = std::max(widest, widestLine(m_printable.of(table.rows[row][i]), metrics));
        widths.push_back(widest + 2 * m_padding + millimetres(0.5));
    }
    return shareOut(std::move(widths), m_width);
}

double TablePaper::heightOf(const QString &text, double width) const
{
    const QFontMetricsF metrics = m_painter.fontMetrics();
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    const QRectF endless(0, 0, width, m_height * 1000);
    return metrics.boundingRect(endless, flagsFor(text, width, metrics), text).height();
}

/// All of it, or as much as fits before an ellipsis.
QString TablePaper::fitted(const QString &text, double width, double most) const
{
    if (heightOf(text, width) <= most)
        return text;
    qsizetype fits = 0;
    qsizetype tooMuch = text.size();
    while (tooMuch - fits > 1) {
        const qsizetype middle = (fits + tooMuch) / 2;
        (heightOf(text.left(middle) + u'…', width) <= most ? fits : tooMuch) = middle;
    }
    return text.left(fits) + u'…';
}

TablePaper::Line TablePaper::lineOf(const Row &row, const std::vector<double> &widths, bool isHead)
{
    m_painter.setFont(fontOf(pointsOfCell, isHead));
    const double most = m_height * largestShare - 2 * m_padding;
    Line line{.texts = {}, .height = double(m_painter.fontMetrics().height()), .isHead = isHead};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double width = widths[i] - 2 * m_padding;
        line.texts << fitted(m_printable.of(row[qsizetype(i)]), width, most);
        line.height = std::max(line.height, heightOf(line.texts.back(), width));
    }
    line.height += 2 * m_padding;
    return line;
}

void TablePaper::writeLine(const Line &line, const std::vector<double> &widths)
{
    m_painter.setFont(fontOf(pointsOfCell, line.isHead));
    const QFontMetricsF metrics = m_painter.fontMetrics();
    double x = 0;
    for (std::size_t i = 0; m_sheets && i < widths.size(); ++i) {
        const QRectF cell(x, m_y, widths[i], line.height);
        if (line.isHead)
            m_painter.fillRect(cell, QColor(0xe6, 0xe6, 0xe6));
        m_painter.drawRect(cell);
        const QRectF inside = cell.adjusted(m_padding, m_padding, -m_padding, -m_padding);
        const QString &text = line.texts[qsizetype(i)];
        m_painter.drawText(inside, flagsFor(text, inside.width(), metrics), text);
        x += widths[i];
    }
    m_y += line.height;
}

Result<void> TablePaper::writeTable(const Table &table, const CancelToken &cancel,
                                    const std::function<void()> &written)
{
    const std::vector<double> widths = widthsFor(table);
    const Line head = lineOf(table.columns, widths, true);
    const QFont font = fontOf(11, true);
    bool isBegun = false;
    for (const Row &row : table.rows) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const Line line = lineOf(row, widths, false);
        // The names stand above at least one row.
        const double above = isBegun ? 0 : head.height + millimetres(16);
        const bool isFull = room() < line.height + above;
        if (isFull)
            beginSheet();
        if (isFull || !isBegun) {
            write(isBegun ? table.headingAgain : table.heading, font, millimetres(6));
            writeLine(head, widths);
        }
        isBegun = true;
        writeLine(line, widths);
        written();
    }
    return {};
}

} // namespace vesper
