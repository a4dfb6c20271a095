#include "gui/WindowChecks.h"

#include "support/Catch.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeySequence>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace vesper::test {

namespace {

/// Whether all of a label's text fits the place it has.
bool isWhole(const QLabel &label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height();
    return label.sizeHint().width() <= label.width();
}

/// Where a label really has ink.
QRect inkOf(const QLabel &label)
{
    const int flags = Qt::TextWordWrap | int(label.alignment());
    const QRect ink = label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text());
    return ink.translated(label.mapTo(label.window(), QPoint()));
}

/// What cannot be read whole now.
QStringList cutOffIn(const QWidget &window)
{
    QStringList cut;
    const auto *help = window.findChild<QPushButton *>("helpButton");
    for (const QLabel *label : inSight<QLabel>(window)) {
        if (!isWhole(*label) || (help != nullptr && placeOf(*help).intersects(inkOf(*label))))
            cut << label->objectName() + ": " + label->text();
    }
    for (const QAbstractButton *button : inSight<QAbstractButton>(window)) {
        const QSize least = button->minimumSizeHint();
        if (button->width() < least.width() || button->height() < least.height())
            cut << button->text();
    }
    for (const QLineEdit *field : inSight<QLineEdit>(window)) {
        if (field->height() < field->minimumSizeHint().height())
            cut << field->objectName();
    }
    return cut;
}

} // namespace

QStringList accelerators(const QWidget &window)
{
    QStringList letters;
    for (const QAbstractButton *button : inSight<QAbstractButton>(window))
        letters << QKeySequence::mnemonic(button->text()).toString();
    for (const QLabel *label : inSight<QLabel>(window)) {
        if (label->buddy() != nullptr)
            letters << QKeySequence::mnemonic(label->text()).toString();
    }
    return letters;
}

QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : inSight<QWidget>(window)) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            nameless << widget->objectName();
    }
    return nameless;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

void checkNothingIsCutOff(const QWidget &window)
{
    QStringList cut;
    // A busy computer needs a moment until all has its place.
    (void)QTest::qWaitFor(
        [&] {
            cut = cutOffIn(window);
            return cut.isEmpty();
        },
        2000);
    INFO(cut.join('\n').toStdString());
    CHECK(cut.isEmpty());
}

} // namespace vesper::test
