#pragma once

#include <QtGui/QFont>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionViewItem>

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

[[nodiscard]] QFont cardTitleFont(const QFont &font);
/// Of a card with so many lines of text, and the space to the next one.
[[nodiscard]] int cardHeight(const QFont &font, int lines);

} // namespace vesper
