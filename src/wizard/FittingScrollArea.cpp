#include "wizard/FittingScrollArea.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>

namespace vesper {

FittingScrollArea::FittingScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    setFocusPolicy(Qt::NoFocus);
}

QSize FittingScrollArea::sizeHint() const
{
    const QSize hint = QScrollArea::sizeHint();
    const QWidget *content = widget();
    if (content == nullptr)
        return hint;
    const int around = height() - viewport()->height();
    const int high = content->hasHeightForWidth() ? content->heightForWidth(viewport()->width())
                                                  : content->sizeHint().height();
    return {hint.width(), high + around};
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
