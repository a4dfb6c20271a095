#include "wizard/ArchiveDelegate.h"

#include "window/CardPainting.h"
#include "window/IconTile.h"
#include "window/Theme.h"
#include "wizard/ArchiveModel.h"

namespace vesper {

void ArchiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const auto tone = static_cast<IconTile::Tone>(index.data(ArchiveModel::ToneRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = paintCard(*painter, option);
    const QRectF inner
        = paintCardTile(*painter, card, text(ArchiveModel::IconRole),
                        tone == IconTile::Tone::Danger ? theme.danger : theme.accent);
    const qreal third = inner.height() / 3;
    QRectF line(inner.left(), inner.top(), inner.width(), third);
    const QString state = text(ArchiveModel::StateRole);
    const qreal stateWidth = QFontMetricsF(option.font).horizontalAdvance(state) + 2;
    paintCardLine(*painter, line.adjusted(0, 0, -stateWidth - cardMargin, 0), text(Qt::DisplayRole),
                  cardTitleFont(option.font), theme.text, Qt::AlignLeft);
    paintCardLine(*painter, line, state, option.font, colorOf(tone, theme), Qt::AlignRight);
    line.translate(0, third);
    paintCardLine(*painter, line, text(ArchiveModel::SubtitleRole), option.font, theme.muted,
                  Qt::AlignLeft);
    line.translate(0, third);
    paintCardLine(*painter, line, text(ArchiveModel::ProofRole), option.font, theme.text,
                  Qt::AlignLeft);
    painter->restore();
}

QSize ArchiveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, cardHeight(option.font, 3)};
}

} // namespace vesper
