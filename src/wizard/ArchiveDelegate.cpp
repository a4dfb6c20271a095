#include "wizard/ArchiveDelegate.h"

#include "window/CardPainting.h"
#include "window/IconTile.h"
#include "window/Theme.h"
#include "wizard/ArchiveModel.h"

namespace vesper {

namespace {

std::vector<CardText> textsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = currentTheme();
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const auto tone = static_cast<IconTile::Tone>(index.data(ArchiveModel::ToneRole).toInt());
    return {{text(Qt::DisplayRole), cardTitleFont(option.font), theme.text},
            {text(ArchiveModel::SubtitleRole), option.font, theme.muted},
            {text(ArchiveModel::ProofRole), option.font, theme.text},
            {text(ArchiveModel::StateRole), option.font, colorOf(tone, theme)}};
}

} // namespace

void ArchiveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const auto tone = static_cast<IconTile::Tone>(index.data(ArchiveModel::ToneRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = paintCard(*painter, option);
    const QRectF inner
        = paintCardTile(*painter, card, index.data(ArchiveModel::IconRole).toString(),
                        tone == IconTile::Tone::Danger ? theme.danger : theme.accent);
    paintCardTexts(*painter, inner, textsOf(option, index));
    painter->restore();
}

QSize ArchiveDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = index.isValid() ? cardHeight(textsOf(option, index), option.rect.width())
                                       : cardHeight(option.font, 3); // where the list is empty
    return {240, height};
}

} // namespace vesper
