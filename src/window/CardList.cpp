#include "window/CardList.h"

#include "window/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemDelegate>

#include <algorithm>

namespace vesper {

CardList::CardList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setMouseTracking(true);
}

void CardList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateGeometry();
        viewport()->update();
    });
}

void CardList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int CardList::cardHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return itemDelegate()->sizeHint(option, {}).height();
}

QSize CardList::sizeHint() const
{
    const int cards = model() == nullptr ? 1 : std::max(1, model()->rowCount());
    return {400, cards * cardHeight()};
}

QSize CardList::minimumSizeHint() const
{
    return {200, cardHeight()};
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showCurrent();
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    showCurrent();
}

// Where it is cut down, it begins with a whole card.
void CardList::showCurrent()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    else
        scrollToTop();
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const bool empty = model() == nullptr || model()->rowCount() == 0;
    const bool focusOnNoCard = hasFocus() && !currentIndex().isValid(); // a card shows its own
    if (!empty && !focusOnNoCard)
        return;
    const Theme &theme = currentTheme();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focusOnNoCard ? QPen(theme.accent, 2) : QPen(theme.border, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1.5, 3, -1.5, -3), 10, 10);
    if (!empty)
        return;
    painter.setPen(theme.muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace vesper
