#pragma once

#include <QtWidgets/QListView>

#include <vector>

namespace vesper {

/// A list of cards as wide as it is itself, each as high as its delegate says for that width
/// (QStyleOptionViewItem::rect). It wants to be to be exactly as tall as its cards, may be cut down
/// to one of them, and says something where it has none.
class CardList final : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setEmptyText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] std::vector<int> cardHeights() const; ///< one where it is empty
    void showCurrent();

    QString m_emptyText;
};

} // namespace vesper
