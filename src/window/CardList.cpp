#include "window/CardList.h"

#include "window/Theme.h"

#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QAbstractItemDelegate>

#include <algorithm>
#include <numeric>

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
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { updateGeometry(); });
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

void CardList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->rect.setWidth(viewport()->width());
}

std::vector<int> CardList::cardHeights() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(maximumViewportSize().width()); // all of them are in sight then
    constexpr int mostMeasured = 50; // higher than any screen, and done in no time
    const int count = model() == nullptr ? 0 : std::min(mostMeasured, model()->rowCount());
    std::vector<int> heights;
    for (int row = 0; row < count; ++row)
        heights.push_back(itemDelegate()->sizeHint(option, model()->index(row, 0)).height());
    if (heights.empty())
        heights.push_back(itemDelegate()->sizeHint(option, {}).height());
    return heights;
}

QSize CardList::sizeHint() const
{
    const std::vector<int> heights = cardHeights();
    return {400, std::accumulate(heights.begin(), heights.end(), 0)};
}

QSize CardList::minimumSizeHint() const
{
    return {200, std::ranges::max(cardHeights())};
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) { // other lines, other heights
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
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
