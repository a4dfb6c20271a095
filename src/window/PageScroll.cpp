#include "window/PageScroll.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace vesper {
namespace {

/// With texts that wrap as they do at that width. Qt's own scroll area would take this, the height
/// that the content likes best, for the least.
int bestHeight(const QWidget &content, int width)
{
    return content.hasHeightForWidth() ? content.heightForWidth(width)
                                       : content.sizeHint().height();
}

int leastHeight(const QWidget &content, int width)
{
    int height = bestHeight(content, width);
    for (const auto *list : content.findChildren<QAbstractItemView *>()) {
        if (list->isVisibleTo(&content))
            height -= std::max(0, list->sizeHint().height() - list->minimumSizeHint().height());
    }
    return height;
}

bool takesKeyboard(const QWidget &content)
{
    return std::ranges::any_of(content.findChildren<QWidget *>(), [&](const QWidget *part) {
        return (part->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && part->isVisibleTo(&content);
    });
}

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Qt scrolls for the Tab key alone: an accelerator would go to where nobody looks.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PageScroll::takeKeyboardWhereNeeded);
}

QSize PageScroll::sizeHint() const
{
    const QSize hint = QScrollArea::sizeHint();
    if (widget() == nullptr)
        return hint;
    const QSize most = maximumViewportSize();
    return {hint.width(), bestHeight(*widget(), most.width()) + height() - most.height()};
}

bool PageScroll::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // another text
        fit();
    }
    return QScrollArea::eventFilter(object, event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry(); // another width, other lines
    fit();
}

void PageScroll::fit()
{
    if (widget() == nullptr || m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const QSize most = maximumViewportSize();
    const int least = leastHeight(*widget(), most.width());
    if (least <= most.height()) {
        widget()->resize(most);
    } else {
        const int width = most.width() - verticalScrollBar()->sizeHint().width();
        widget()->resize(width, leastHeight(*widget(), width));
    }
    takeKeyboardWhereNeeded();
}

void PageScroll::takeKeyboardWhereNeeded()
{
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const bool needed = scrolls && widget() != nullptr && !takesKeyboard(*widget());
    setFocusPolicy(needed ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace vesper
