#include "wizard/PageScroll.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace vesper {

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    // Qt scrolls for the Tab key alone: an accelerator would go to where nobody looks.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

bool PageScroll::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        keepContentWhole();
    return QScrollArea::eventFilter(object, event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepContentWhole();
}

// Without this, texts that wrap would count with the height that they have in one line.
void PageScroll::keepContentWhole()
{
    const QLayout *layout = widget() == nullptr ? nullptr : widget()->layout();
    if (layout == nullptr)
        return;
    int height = layout->hasHeightForWidth() ? layout->minimumHeightForWidth(viewport()->width())
                                             : layout->minimumSize().height();
    for (const auto *list : widget()->findChildren<QAbstractItemView *>()) {
        if (list->isVisibleTo(widget()))
            height -= list->sizeHint().height() - list->minimumSizeHint().height();
    }
    widget()->setMinimumHeight(std::max(height, 0));
}

} // namespace vesper
