// What holds for every page in every language: it can be used by keys alone, a screen reader finds
// a name for everything, and nothing is cut off.
#include "gui/PageCatalog.h"
#include "gui/WindowChecks.h"
#include "support/Catch.h"
#include "window/StatusLabel.h"
#include "window/Theme.h"
#include "wizard/Page.h"
#include "wizard/ProgressPage.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

#include <cmath>

using namespace vesper;
using namespace vesper::test;

namespace {

void forEachPage(const std::function<void(WizardWindow &)> &check,
                 const QList<const char *> &languages = {"en", "fr", "da"})
{
    for (const char *language : languages) {
        const QTemporaryDir folder;
        const QTemporaryDir lockOut;
        installLanguage(QLatin1String(language));
        for (const PageState &state : pageCatalog(lockOut.path(), folder.path())) {
            INFO(state.name.toStdString() << " in " << language);
            WizardWindow window(state.purpose);
            Page *page = state.page();
            window.show(page);
            REQUIRE(QTest::qWaitForWindowExposed(&window));
            state.prepare(*page);
            QTest::qWait(30); // the layout follows what has changed
            check(window);
        }
    }
    installLanguage("en");
}

/// Everything that a page says now: texts, lists, names for a screen reader. Figures are
/// left out, since time passes between two looks.
QStringList allTextsOf(const Page &page)
{
    QStringList texts;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page))
            continue; // it is filled when it is shown
        // A scroll bar has no text; it may come a moment later.
        if (qobject_cast<const QScrollBar *>(widget) != nullptr
            || widget->objectName().startsWith("qt_scrollarea_"))
            continue;
        for (const char *property : {"text", "accessibleName", "placeholderText", "toolTip"}) {
            // What a person or a folder put in a field is no text of ours.
            if (qobject_cast<const QLineEdit *>(widget) != nullptr
                && qstrcmp(property, "text") == 0)
                continue;
            texts << widget->objectName() + ' ' + property + ": "
                         + widget->property(property).toString();
        }
        if (const auto *list = qobject_cast<const QComboBox *>(widget)) {
            for (int row = 0; row < list->count(); ++row)
                texts << list->itemText(row);
        }
    }
    static const QRegularExpression figures("\\d+");
    return texts.replaceInStrings(figures, "#");
}

/// What the Tab key visits, in its order.
QList<QWidget *> tabOrder(WizardWindow &window)
{
    QList<QWidget *> visited;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (stops && widget->isVisible() && widget->isEnabled())
            visited << widget;
    }
    return visited;
}

/// The widget, or what scrolls around it and not around `other`: there it scrolls into view.
const QWidget &outermostBeside(const QWidget &widget, const QWidget &other)
{
    const QWidget *seen = &widget;
    for (const QWidget *around = &widget; around != nullptr; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(around) != nullptr
            && !around->isAncestorOf(&other))
            seen = around;
    }
    return *seen;
}

/// Whether the eye meets `one` before `other`: above it, or to the left in the same row.
bool isRead(const QWidget &one, const QWidget &other)
{
    const QRect first = placeOf(outermostBeside(one, other));
    const QRect second = placeOf(outermostBeside(other, one));
    return first.bottom() <= second.top()
           || (second.bottom() > first.top() && first.left() < second.left());
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double here = luminance(one) + 0.05;
    const double there = luminance(other) + 0.05;
    return std::max(here, there) / std::min(here, there);
}

} // namespace

TEST_CASE("Every button and field has an accelerator, and no two on a page share one")
{
    forEachPage([](WizardWindow &window) {
        QStringList letters = accelerators(window);
        INFO(letters.join(' ').toStdString());
        CHECK_FALSE(letters.contains(QString()));
        CHECK(letters.removeDuplicates() == 0);
    });
}

TEST_CASE("Whatever takes the keyboard has a name for a screen reader")
{
    forEachPage([](WizardWindow &window) {
        const QStringList nameless = namelessIn(window);
        INFO(nameless.join(' ').toStdString());
        CHECK(nameless.isEmpty());
    });
}

TEST_CASE("What is wrong is said by a label that screen readers read out")
{
    forEachPage(
        [](WizardWindow &window) {
            for (const QLabel *label : inSight<QLabel>(window)) {
                INFO(label->objectName().toStdString());
                if (label->property("role") == "problem")
                    CHECK(qobject_cast<const StatusLabel *>(label) != nullptr);
            }
        },
        {"en"});
}

TEST_CASE("The Tab key goes through a page as the eye does")
{
    forEachPage([](WizardWindow &window) {
        const QList<QWidget *> order = tabOrder(window);
        for (qsizetype at = 1; at < order.size(); ++at) {
            INFO(order[at - 1]->objectName().toStdString()
                 << " before " << order[at]->objectName().toStdString());
            CHECK(isRead(*order[at - 1], *order[at]));
        }
    });
}

TEST_CASE("An open page speaks another language at once, and wholly")
{
    const auto [before, after]
        = GENERATE(std::pair("en", "fr"), std::pair("fr", "da"), std::pair("da", "en"));
    const QTemporaryDir folder;
    const QTemporaryDir lockOut;
    const std::vector<PageState> catalog = pageCatalog(lockOut.path(), folder.path());
    for (const PageState &state : catalog) {
        INFO(state.name.toStdString() << " from " << before << " to " << after);
        const auto open = [&state](WizardWindow &window, const char *language) {
            installLanguage(QLatin1String(language));
            Page *page = state.page();
            window.show(page);
            state.prepare(*page);
            return page;
        };
        WizardWindow window(state.purpose);
        Page *changed = open(window, before);
        installLanguage(QLatin1String(after));
        QTest::qWait(30);
        const QStringList texts = allTextsOf(*changed);
        WizardWindow other(state.purpose);
        const Page *fresh = open(other, after);
        QTest::qWait(30);
        CHECK(texts == allTextsOf(*fresh));
        CHECK(window.windowTitle() == other.windowTitle());
    }
    installLanguage("en");
}

TEST_CASE("No text is cut off")
{
    forEachPage(checkNothingIsCutOff);
}

TEST_CASE("No page has a scroll bar in a window of the usual size")
{
    forEachPage([](WizardWindow &window) {
        // All of the settings, a folder that is refused and a file that cannot be written at once:
        // there something has to give.
        const auto *refused = window.findChild<QLabel *>("folderProblemLabel");
        const auto *unsaved = window.findChild<QLabel *>("problemLabel");
        if (refused != nullptr && refused->isVisible() && unsaved->isVisible())
            return;
        for (const QAbstractScrollArea *area : inSight<QAbstractScrollArea>(window)) {
            INFO(area->objectName().toStdString());
            CHECK(area->verticalScrollBar()->maximum() == 0);
            CHECK(area->horizontalScrollBar()->maximum() == 0);
        }
    });
}

TEST_CASE("No text is cut off, were it as long as in German")
{
    LongWords words;
    QCoreApplication::installTranslator(&words);
    forEachPage(checkNothingIsCutOff, {"en"});
    QCoreApplication::removeTranslator(&words);
}

TEST_CASE("Text and drawings keep a contrast of 4.5 to 1, in light and in dark")
{
    for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
        const Theme &theme = themeFor(brightness);
        for (const QColor &ground : {theme.window, theme.card, theme.soft}) {
            for (const QColor &ink : {theme.text, theme.muted, theme.accent, theme.accentHover,
                                      theme.warning, theme.danger, theme.success}) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
        }
        CHECK(contrast(theme.onAccent, theme.accent) >= 4.5);
        CHECK(contrast(theme.onAccent, theme.accentHover) >= 4.5);
        CHECK(contrast(theme.muted, theme.track) >= 4.5); // a button that cannot be pressed
        CHECK(contrast(theme.ring, theme.accent) >= 3);   // focus: no text, but to be seen
    }
}

TEST_CASE("The style sheet writes in no colour whose contrast is not tested")
{
    const QStringList tested{"@text",     "@muted",   "@accent", "@accentHover",
                             "@onAccent", "@warning", "@danger"};
    QFile sheet(":/vesper/wizard.qss");
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    static const QRegularExpression ink("(?<![-\\w])(?:selection-)?color: ([^;]+);");
    int inks = 0;
    for (const QRegularExpressionMatch &match :
         ink.globalMatch(QString::fromUtf8(sheet.readAll()))) {
        CHECK(tested.contains(match.captured(1)));
        ++inks;
    }
    CHECK(inks > 10);
}

TEST_CASE("Enter does the page's main thing, and on a button what that button says")
{
    forEachPage(
        [](WizardWindow &window) {
            const Page &page = *window.currentPage();
            REQUIRE(QTest::qWaitFor([&window] { return !window.isPageNew(); }));
            for (QWidget *place : tabOrder(window)) {
                auto *button = qobject_cast<QPushButton *>(place);
                if (button == nullptr)
                    button = page.mainButton();
                if (button == nullptr || !button->isEnabled())
                    continue; // something is missing still
                INFO("from " << place->objectName().toStdString());
                button->disconnect(); // what it does is not what is asked
                const QSignalSpy pressed(button, &QPushButton::clicked);
                place->setFocus();
                QTest::keyClick(place, Qt::Key_Return);
                // An Enter too many after “Back up” must not cancel it.
                const bool cancels = qobject_cast<const ProgressPage *>(&page) != nullptr
                                     && place->objectName() == "cancelButton";
                CHECK(pressed.count() == (cancels ? 0 : 1));
            }
        },
        {"en"}); // it is the same in all of them
}

TEST_CASE("The keyboard's place can be seen on every page")
{
    forEachPage(
        [](WizardWindow &window) {
            window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&window));
            for (QWidget *widget : tabOrder(window)) {
                INFO(widget->objectName().toStdString());
                window.setFocus();
                const QImage without = window.grab().toImage();
                widget->setFocus(Qt::TabFocusReason);
                CHECK(window.grab().toImage() != without);
            }
        },
        {"en"}); // it looks the same in all of them
}
