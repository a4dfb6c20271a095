#include "window/CardPainting.h"

#include "window/Icons.h"
#include "window/Theme.h"

#include <algorithm>

namespace vesper {
namespace {

constexpr qreal gap = 3; // half of the space between two cards
constexpr qreal radius = 10;
constexpr qreal padding = 9;
constexpr qreal tileSide = 38;

} // namespace

QRectF paintCard(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = currentTheme();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(option.rect).adjusted(1.5, gap, -1.5, -gap);
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

QFont cardTitleFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int cardHeight(const QFont &font, int lines)
{
    constexpr qreal lineSpacing = 1.125;
    const qreal texts = QFontMetricsF(font).height() * lineSpacing * lines;
    return static_cast<int>(std::max(texts, tileSide) + 2 * padding + 2 * gap);
}

} // namespace vesper
