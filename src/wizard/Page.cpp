#include "wizard/Page.h"

#include <QtCore/QEvent>
#include <QtWidgets/QPushButton>

namespace vesper {

QWidget *Page::firstField() const
{
    return mainButton();
}

QString Page::helpPage() const
{
    return QStringLiteral("index");
}

bool Page::comesByItself() const
{
    return false;
}

bool Page::isKept() const
{
    return false;
}

bool Page::takesFiles() const
{
    return false;
}

bool Page::mayClose()
{
    return true;
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vesper
