#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace vesper {

/// Draws an archive as a card of three lines: when it was made and whether it was read back; who,
/// where and how large; the proof.
class ArchiveDelegate final : public QStyledItemDelegate
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
