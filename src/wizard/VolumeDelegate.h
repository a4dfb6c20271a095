#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace vesper {

/// Draws a volume as a card: drawing, label, kind in words, free room with a small bar.
class VolumeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace vesper
