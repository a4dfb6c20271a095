#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTranslator>
#include <QtWidgets/QWidget>

namespace vesper::test {

/// What holds for every window of Vesper.

/// The widgets of a kind that are to be seen now.
template<typename Widget>
QList<Widget *> inSight(const QWidget &window)
{
    QList<Widget *> found = window.findChildren<Widget *>();
    found.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return found;
}

/// The letters that Alt takes to something in the window; empty ones for what has none.
[[nodiscard]] QStringList accelerators(const QWidget &window);

/// What takes the keyboard and has no name for a screen reader.
[[nodiscard]] QStringList namelessIn(const QWidget &window);

/// The place of a widget in its window.
[[nodiscard]] QRect placeOf(const QWidget &widget);

/// Fails the test where something in the window cannot be read whole.
void checkNothingIsCutOff(const QWidget &window);

/// Stands for a language that needs a third more room than English.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString english = QString::fromUtf8(source);
        const QString more = QStringLiteral(" mehrwort").repeated(int(english.size()) / 9 + 1);
        return english + more.left(english.size() / 3 + 1);
    }
};

} // namespace vesper::test
