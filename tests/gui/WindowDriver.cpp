#include "gui/WindowDriver.h"

#include "support/Catch.h"

#include <QtCore/QThreadPool>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace vesper::test {

namespace {

constexpr int patience = 10'000; // milliseconds

QWidget *inSight(QWidget &window, const char *name)
{
    for (auto *widget : window.findChildren<QWidget *>(QLatin1String(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

WindowDriver::WindowDriver(WizardWindow::Purpose purpose)
    : m_window(purpose)
{}

// What the wizard still does in the background must not meet the next test's folders.
WindowDriver::~WindowDriver()
{
    QThreadPool::globalInstance()->waitForDone();
}

bool WindowDriver::sees(const char *name)
{
    return inSight(m_window, name) != nullptr;
}

QWidget *WindowDriver::wait(const char *name)
{
    INFO("waiting for " << name);
    REQUIRE(waitUntil([&] { return sees(name); }));
    return inSight(m_window, name);
}

QString WindowDriver::text(const char *name)
{
    QWidget *widget = wait(name);
    return widget->property("text").toString();
}

bool WindowDriver::isEnabled(const char *name)
{
    return wait(name)->isEnabled();
}

bool WindowDriver::waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

void WindowDriver::type(const char *field, const QString &text)
{
    QWidget *widget = wait(field);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar character : text) // keyClicks() knows Latin-1 alone
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), {});
    CHECK(qobject_cast<QLineEdit *>(widget)->text() == text);
}

void WindowDriver::enter(const char *name)
{
    QWidget *widget = wait(name);
    REQUIRE(waitUntil([this] { return !m_window.isPageNew(); }));
    QTest::keyClick(widget, Qt::Key_Return);
}

void WindowDriver::click(const char *button)
{
    QWidget *widget = wait(button);
    INFO("waiting until " << button << " can be clicked");
    REQUIRE(waitUntil([widget] { return widget->isEnabled(); }));
    QTest::mouseClick(widget, Qt::LeftButton);
}

void WindowDriver::chooseVolume(const QString &label)
{
    auto *list = qobject_cast<QListView *>(wait("volumeList"));
    REQUIRE(list != nullptr);
    const QModelIndexList found
        = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, label);
    REQUIRE(found.size() == 1);
    list->scrollTo(found.front());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(found.front()).center());
}

ExitCode WindowDriver::waitForEnd()
{
    REQUIRE(waitUntil([this] { return m_exitCode.has_value(); }));
    return *m_exitCode;
}

} // namespace vesper::test
