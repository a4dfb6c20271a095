#pragma once

#include <QtWidgets/QListView>

namespace vesper {

/// A list that wants to be exactly as tall as its cards, may be cut down to one of them, and says
/// something where it has none.
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
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] int cardHeight() const;
    void showCurrent();

    QString m_emptyText;
};

} // namespace vesper
