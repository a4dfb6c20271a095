#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace vesper {

/// Draws an archive as a card: when it was made; who, where and how large; the proof; whether it
/// was read back. All of it is to be read, on as many lines as it takes.
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
