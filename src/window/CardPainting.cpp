#include "window/CardPainting.h"

#include "window/Icons.h"
#include "window/Theme.h"

#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace vesper {
namespace {

constexpr qreal gap = 3; // half of the space between two cards
constexpr qreal radius = 10;
constexpr qreal padding = 9;
constexpr qreal tileSide = 38;
constexpr qreal sideGap = 1.5; // between a card and the edge of the list
constexpr qreal lineSpacing = 1.125;

qreal lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * lineSpacing;
}

/// Breaks the text into lines that begin at 0; answers how high they are together.
qreal breakIntoLines(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal height = lineHeight(layout.font());
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        line.setPosition({0, y + (height - line.height()) / 2});
        y += height;
    }
    layout.endLayout();
    return y;
}

qreal heightOf(const std::vector<CardText> &texts, qreal width)
{
    qreal height = 0;
    for (const CardText &text : texts) {
        QTextLayout layout(text.text, text.font);
        height += text.text.isEmpty() ? 0 : breakIntoLines(layout, width);
    }
    return height;
}

} // namespace

QRectF paintCard(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = currentTheme();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(option.rect).adjusted(sideGap, gap, -sideGap, -gap);
    const QColor line = chosen ? theme.accent : hovered ? theme.muted : theme.border;
    painter.setBrush(chosen ? theme.soft : theme.card);
    painter.setPen(QPen(line, chosen ? 2 : 1));
    painter.drawRoundedRect(card, radius, radius);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.drawRoundedRect(card.adjusted(4, 4, -4, -4), radius - 4, radius - 4);
    }
    return card;
}

QRectF paintCardTile(QPainter &painter, const QRectF &card, const QString &icon,
                     const QColor &color)
{
    QRectF tile(0, 0, tileSide, tileSide);
    tile.moveCenter({card.left() + cardMargin + tileSide / 2, card.center().y()});
    QColor ground = color;
    ground.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tile, radius, radius);
    paintIcon(painter, tile.adjusted(8, 8, -8, -8), icon, color);
    return card.adjusted(cardMargin * 2 + tileSide, padding, -cardMargin, -padding);
}

void paintCardLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                   const QColor &color, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter), shown);
}

void paintCardTexts(QPainter &painter, const QRectF &area, const std::vector<CardText> &texts)
{
    qreal y = area.top() + std::max<qreal>(0, area.height() - heightOf(texts, area.width())) / 2;
    for (const CardText &text : texts) {
        if (text.text.isEmpty())
            continue;
        QTextLayout layout(text.text, text.font);
        const qreal height = breakIntoLines(layout, area.width());
        painter.setPen(text.color);
        layout.draw(&painter, {area.left(), y});
        y += height;
    }
}

int cardHeight(const std::vector<CardText> &texts, int width)
{
    const qreal room = width - 2 * sideGap - 3 * cardMargin - tileSide;
    return static_cast<int>(
        std::ceil(std::max(heightOf(texts, room), tileSide) + 2 * padding + 2 * gap));
}

QFont cardTitleFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int cardHeight(const QFont &font, int lines)
{
    const qreal texts = lineHeight(font) * lines;
    return static_cast<int>(std::max(texts, tileSide) + 2 * padding + 2 * gap);
}

} // namespace vesper
