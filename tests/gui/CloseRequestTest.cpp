// Which windows are asked to close: real ones, on a real X server.
#include "wizard/CloseRequest.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

#include <csignal>
#include <unistd.h>
#include <xcb/xcb.h>

using namespace vesper;
using namespace vesper::test;

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

int windowsAsked(const std::vector<OpenProgram> &programs)
{
    CloseRequest request;
    request.ask(programs);
    return request.answers().windows;
}

} // namespace

TEST_CASE("Only windows of this computer's own processes are asked to close")
{
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const qint64 self = QCoreApplication::applicationPid();
    CHECK(windowsAsked({{.process = self + 1'000'000, .isWatcher = true}}) == 0);
    SECTION("the same number on another computer is another process")
    {
        moveToComputer(window, "elsewhere");
        CHECK(windowsAsked({{.process = self}}) == 0);
        QTest::qWait(200);
        CHECK(window.isVisible());
    }
    SECTION("its own")
    {
        CHECK(windowsAsked({{.process = self}}) == 1);
        CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
    }
    SECTION("what came of an application that is watched")
    {
        CHECK(windowsAsked({{.process = ::getppid(), .isWatcher = true}}) == 1);
        CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
    }
    SECTION("but not what somebody started from a program that has the database open itself")
    {
        CHECK(windowsAsked({{.process = ::getppid()}}) == 0);
        QTest::qWait(200);
        CHECK(window.isVisible());
    }
}

TEST_CASE("What keeps a program open that was asked to close is told: a question, or no answer")
{
    QProcess program;
    dieWithTest(program);
    program.start(STUBBORN_PROGRAM, {});
    const std::vector<OpenProgram> programs{{.process = program.processId()}};
    const auto windows = ProgramWindows::open();
    REQUIRE(windows);
    REQUIRE(QTest::qWaitFor([&] { return windows->of(programs).size() == 1; }, 10'000));
    CloseRequest request;
    const auto asks = [&] { return request.answers().asking == programs; };
    const auto isSilent = [&] { return request.answers().silent == programs; };
    SECTION("it asks its user something")
    {
        request.ask(programs);
        CHECK(request.answers().windows == 1);
        CHECK(QTest::qWaitFor(asks));
        CHECK(program.state() == QProcess::Running); // nothing is ended by force
    }
    SECTION("it is frozen")
    {
        REQUIRE(::kill(static_cast<pid_t>(program.processId()), SIGSTOP) == 0);
        request.ask(programs);
        CHECK(request.answers().windows == 1);
        QTest::qWait(3'000);
        CHECK_FALSE(isSilent()); // it may only be busy
        CHECK(QTest::qWaitFor(isSilent, 10'000));
        REQUIRE(::kill(static_cast<pid_t>(program.processId()), SIGCONT) == 0);
        CHECK(QTest::qWaitFor(asks));
    }
}

TEST_CASE("A program that closes when it is asked has said nothing")
{
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const std::vector<OpenProgram> programs{{.process = QCoreApplication::applicationPid()}};
    CloseRequest request;
    request.ask(programs);
    CHECK(request.answers().windows == 1);
    QTest::qWait(1'200);
    CHECK(request.answers() == CloseAnswers{.windows = 1});
    CHECK_FALSE(window.isVisible());
}
