#pragma once

#include <QtGui/QFont>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionViewItem>

#include <vector>

namespace vesper {

/// The parts that the cards of every list are painted of.

inline constexpr qreal cardMargin = 12; ///< around what is on a card, left and right

/// The ground of a card, with what says that it is chosen, met by the hand or by the keyboard.
/// Gives its outline.
QRectF paintCard(QPainter &painter, const QStyleOptionViewItem &option);

/// A drawing on a soft tile at the left of a card. Gives the room that is left for texts.
QRectF paintCardTile(QPainter &painter, const QRectF &card, const QString &icon,
                     const QColor &color);

/// One line of text, cut with an ellipsis where the area is too narrow.
void paintCardLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                   const QColor &color, Qt::Alignment alignment);

/// What is written on a card in one manner. A value.
struct CardText
{
    QString text;
    QFont font;
    QColor color;
};

/// The texts of a card with a tile, one below the other, each on as many lines as it needs, so that
/// nothing is cut off. Empty ones take no room.
void paintCardTexts(QPainter &painter, const QRectF &area, const std::vector<CardText> &texts);
/// Of a card with a tile and these texts, and the space to the next one. `width`: of the card with
/// that space.
[[nodiscard]] int cardHeight(const std::vector<CardText> &texts, int width);

[[nodiscard]] QFont cardTitleFont(const QFont &font);
/// Of a card with so many lines of text, and the space to the next one.
[[nodiscard]] int cardHeight(const QFont &font, int lines);

} // namespace vesper
