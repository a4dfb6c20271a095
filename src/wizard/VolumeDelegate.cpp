#include "wizard/VolumeDelegate.h"

#include "wizard/Icons.h"
#include "wizard/Theme.h"
#include "wizard/VolumeModel.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace vesper {
namespace {

constexpr qreal gap = 3; // half of the space between two cards
constexpr qreal radius = 10;
constexpr qreal padding = 9;
constexpr qreal margin = 12;
constexpr qreal tileSide = 38;
constexpr qreal barWidth = 96;
constexpr qreal barThickness = 4;

struct CardState
{
    bool chosen = false;
    bool focused = false;
    bool hovered = false;
    bool answering = true;
};

void paintGround(QPainter &painter, const QRectF &card, const CardState &state, const Theme &theme)
{
    const QColor line = state.chosen ? theme.accent : state.hovered ? theme.muted : theme.border;
    painter.setBrush(state.chosen ? theme.soft : theme.card);
    painter.setPen(QPen(line, state.chosen ? 2 : 1));
    painter.drawRoundedRect(card, radius, radius);
    if (state.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.drawRoundedRect(card.adjusted(4, 4, -4, -4), radius - 4, radius - 4);
    }
}

void paintTile(QPainter &painter, const QRectF &card, const QString &icon, const QColor &color)
{
    QRectF tile(0, 0, tileSide, tileSide);
    tile.moveCenter({card.left() + margin + tileSide / 2, card.center().y()});
    QColor ground = color;
    ground.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tile, radius, radius);
    paintIcon(painter, tile.adjusted(8, 8, -8, -8), icon, color);
}

void paintLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter), shown);
}

void paintBar(QPainter &painter, const QRectF &area, double usedShare, const Theme &theme)
{
    constexpr double nearlyFull = 0.92;
    QRectF bar = area;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(bar, barThickness / 2, barThickness / 2);
    bar.setWidth(std::max(barThickness, bar.width() * std::clamp(usedShare, 0.0, 1.0)));
    painter.setBrush(usedShare > nearlyFull ? theme.warning : theme.accent);
    painter.drawRoundedRect(bar, barThickness / 2, barThickness / 2);
}

QFont labelFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

void VolumeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const CardState state{.chosen = option.state.testFlag(QStyle::State_Selected),
                          .focused = option.state.testFlag(QStyle::State_HasFocus),
                          .hovered = option.state.testFlag(QStyle::State_MouseOver),
                          .answering = index.data(VolumeModel::UsedShareRole).toDouble() >= 0};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(1.5, gap, -1.5, -gap);
    paintGround(*painter, card, state, theme);
    paintTile(*painter, card, index.data(VolumeModel::IconRole).toString(),
              state.answering ? theme.accent : theme.muted);

    const QRectF inner = card.adjusted(margin * 2 + tileSide, padding, -margin, -padding);
    const qreal roomWidth = std::max(
        barWidth,
        QFontMetricsF(option.font).horizontalAdvance(index.data(VolumeModel::RoomRole).toString())
            + 2);
    const qreal half = inner.height() / 2;
    const QRectF labelArea(inner.left(), inner.top(), inner.width() - roomWidth - margin, half);
    paintLine(*painter, labelArea, index.data(Qt::DisplayRole).toString(), labelFont(option.font),
              theme.text, Qt::AlignLeft);
    paintLine(*painter, labelArea.translated(0, half),
              index.data(VolumeModel::SubtitleRole).toString(), option.font,
              state.answering ? theme.muted : theme.warning, Qt::AlignLeft);
    if (state.answering) {
        const QRectF roomArea(inner.right() - roomWidth, inner.top(), roomWidth, half);
        paintLine(*painter, roomArea, index.data(VolumeModel::RoomRole).toString(), option.font,
                  theme.text, Qt::AlignRight);
        const QRectF barArea(inner.right() - barWidth, inner.top() + half * 1.5 - barThickness / 2,
                             barWidth, barThickness);
        paintBar(*painter, barArea, index.data(VolumeModel::UsedShareRole).toDouble(), theme);
    }
    painter->restore();
}

QSize VolumeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const qreal lines = QFontMetricsF(option.font).height() * 2.25;
    const qreal height = std::max(lines, tileSide) + 2 * padding + 2 * gap;
    return {240, static_cast<int>(height)};
}

} // namespace vesper
