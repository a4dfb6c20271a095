#include "wizard/VolumeDelegate.h"

#include "window/CardPainting.h"
#include "window/Theme.h"
#include "wizard/VolumeModel.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace vesper {
namespace {

constexpr qreal barWidth = 96;
constexpr qreal barThickness = 4;

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

} // namespace

void VolumeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const bool answering = index.data(VolumeModel::UsedShareRole).toDouble() >= 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = paintCard(*painter, option);
    const QRectF inner = paintCardTile(*painter, card, index.data(VolumeModel::IconRole).toString(),
                                       answering ? theme.accent : theme.muted);
    const qreal roomWidth = std::max(
        barWidth,
        QFontMetricsF(option.font).horizontalAdvance(index.data(VolumeModel::RoomRole).toString())
            + 2);
    const qreal half = inner.height() / 2;
    const QRectF labelArea(inner.left(), inner.top(), inner.width() - roomWidth - cardMargin, half);
    paintCardLine(*painter, labelArea, index.data(Qt::DisplayRole).toString(),
                  cardTitleFont(option.font), theme.text, Qt::AlignLeft);
    paintCardLine(*painter, labelArea.translated(0, half),
                  index.data(VolumeModel::SubtitleRole).toString(), option.font,
                  answering ? theme.muted : theme.warning, Qt::AlignLeft);
    if (answering) {
        const QRectF roomArea(inner.right() - roomWidth, inner.top(), roomWidth, half);
        paintCardLine(*painter, roomArea, index.data(VolumeModel::RoomRole).toString(), option.font,
                      theme.text, Qt::AlignRight);
        const QRectF barArea(inner.right() - barWidth, inner.top() + half * 1.5 - barThickness / 2,
                             barWidth, barThickness);
        paintBar(*painter, barArea, index.data(VolumeModel::UsedShareRole).toDouble(), theme);
    }
    painter->restore();
}

QSize VolumeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, cardHeight(option.font, 2)};
}

} // namespace vesper
