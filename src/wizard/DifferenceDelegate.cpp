#include "wizard/DifferenceDelegate.h"

#include "window/CardPainting.h"
#include "window/IconTile.h"
#include "window/Theme.h"
#include "wizard/DifferenceModel.h"

namespace vesper {

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const auto tone = static_cast<IconTile::Tone>(index.data(DifferenceModel::ToneRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = paintCard(*painter, option);
    const QRectF inner = paintCardTile(
        *painter, card, index.data(DifferenceModel::IconRole).toString(), colorOf(tone, theme));
    QRectF line(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    paintCardLine(*painter, line, index.data(Qt::DisplayRole).toString(),
                  cardTitleFont(option.font), theme.text, Qt::AlignLeft);
    line.translate(0, line.height());
    paintCardLine(*painter, line, index.data(DifferenceModel::WordsRole).toString(), option.font,
                  tone == IconTile::Tone::Warning ? theme.warning : theme.muted, Qt::AlignLeft);
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, cardHeight(option.font, 2)};
}

} // namespace vesper
