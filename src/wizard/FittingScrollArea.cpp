#include "wizard/FittingScrollArea.h"

#include <QtCore/QEvent>

namespace vesper {

QSize FittingScrollArea::sizeHint() const
{
    if (widget() == nullptr)
        return QScrollArea::sizeHint();
    const int around = height() - viewport()->height();
    return {QScrollArea::sizeHint().width(),
            widget()->heightForWidth(viewport()->width()) + around};
}

void FittingScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry(); // another width, other lines
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // another text
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vesper
