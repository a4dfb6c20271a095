#include "wizard/DifferenceDelegate.h"

#include "window/CardPainting.h"
#include "window/IconTile.h"
#include "window/Theme.h"
#include "wizard/DifferenceModel.h"

namespace vesper {

namespace {

IconTile::Tone toneOf(const QModelIndex &index)
{
    return static_cast<IconTile::Tone>(index.data(DifferenceModel::ToneRole).toInt());
}

std::vector<CardText> textsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = currentTheme();
    const bool isLoss = toneOf(index) == IconTile::Tone::Warning;
    return {{index.data(Qt::DisplayRole).toString(), cardTitleFont(option.font), theme.text},
            {index.data(DifferenceModel::WordsRole).toString(), option.font,
             isLoss ? theme.warning : theme.muted}};
}

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = paintCard(*painter, option);
    const QRectF inner
        = paintCardTile(*painter, card, index.data(DifferenceModel::IconRole).toString(),
                        colorOf(toneOf(index), currentTheme()));
    paintCardTexts(*painter, inner, textsOf(option, index));
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int height = index.isValid() ? cardHeight(textsOf(option, index), option.rect.width())
                                       : cardHeight(option.font, 2); // where the list is empty
    return {240, height};
}

} // namespace vesper
