// Which windows are asked to close: real ones, on a real X server.
#include "wizard/CloseRequest.h"
#include "support/Catch.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

#include <unistd.h>
#include <xcb/xcb.h>

using namespace vesper;

namespace {

/// Says of a window that the program behind it runs on another computer.
void moveToComputer(const QWidget &window, const QByteArray &name)
{
    auto *desktop = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    REQUIRE(desktop != nullptr);
    xcb_change_property(desktop->connection(), XCB_PROP_MODE_REPLACE,
                        static_cast<xcb_window_t>(window.winId()), XCB_ATOM_WM_CLIENT_MACHINE,
                        XCB_ATOM_STRING, 8, static_cast<uint32_t>(name.size()), name.constData());
    xcb_flush(desktop->connection());
}

} // namespace

TEST_CASE("Only windows of this computer's own processes are asked to close")
{
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const qint64 self = QCoreApplication::applicationPid();
    CHECK(askToClose({{.process = self + 1'000'000, .isWatcher = true}}) == 0);
    SECTION("the same number on another computer is another process")
    {
        moveToComputer(window, "elsewhere");
        CHECK(askToClose({{.process = self}}) == 0);
        QTest::qWait(200);
        CHECK(window.isVisible());
    }
    SECTION("its own")
    {
        CHECK(askToClose({{.process = self}}) == 1);
        CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
    }
    SECTION("what came of an application that is watched")
    {
        CHECK(askToClose({{.process = ::getppid(), .isWatcher = true}}) == 1);
        CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
    }
    SECTION("but not what somebody started from a program that has the database open itself")
    {
        CHECK(askToClose({{.process = ::getppid()}}) == 0);
        QTest::qWait(200);
        CHECK(window.isVisible());
    }
}
