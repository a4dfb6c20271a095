// The icon in a tray of the older kind, which X11 alone knows: a real one, as light desktops have.
#include "launcher/OlderTray.h"
#include "gui/OpenLauncher.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <cstdlib>
#include <xcb/xcb.h>

using namespace vesper;
using namespace vesper::test;

namespace {

class OlderTray
{
public:
    OlderTray()
    {
        dieWithTest(m_process);
        m_process.start("trayer", {"--edge", "top", "--widthtype", "request"});
        REQUIRE(m_process.waitForStarted());
        REQUIRE(QTest::qWaitFor([] { return isOlderTrayThere(); }, 10'000));
    }
    OlderTray(const OlderTray &) = delete;
    OlderTray &operator=(const OlderTray &) = delete;
    ~OlderTray()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// Qt's window for an icon in such a tray; null: there is none.
QWidget *icon()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->inherits("QSystemTrayIconSys") && widget->isVisible())
            return widget;
    return nullptr;
}

/// Whether the tray has taken it into its own window.
bool isDocked(const QWidget &window)
{
    xcb_connection_t *display
        = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
    auto *tree = xcb_query_tree_reply(
        display, xcb_query_tree(display, static_cast<xcb_window_t>(window.winId())), nullptr);
    const bool isBelowAnother = tree != nullptr && tree->parent != tree->root;
    std::free(tree);
    return isBelowAnother;
}

bool isSaid(const QString &text)
{
    for (const QWidget *window : QApplication::topLevelWidgets())
        for (const auto *label : window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
    return false;
}

} // namespace

TEST_CASE("In a tray of the older kind the icon is docked, and the launcher stays there")
{
    const SampleClub club;
    const OlderTray tray;
    OpenLauncher launcher({.suite = club.suiteFile(), .language = "en"});
    launcher.wait("quitButton");
    REQUIRE(launcher.waitUntil([] { return icon() != nullptr && isDocked(*icon()); }));
    launcher.window().close();
    CHECK(launcher.waitUntil([] { return isSaid("Vesper stays here."); }));
    CHECK_FALSE(launcher.window().isVisible());
    CHECK_FALSE(launcher.exitCode());

    QTest::mouseClick(icon(), Qt::LeftButton);
    CHECK(launcher.waitUntil([&] { return launcher.window().isVisible(); }));
}

TEST_CASE("Without any tray no icon is shown, and one of the older kind may come at any time")
{
    const SampleClub club;
    OpenLauncher launcher({.suite = club.suiteFile(), .language = "en"});
    launcher.wait("quitButton");
    QTest::qWait(2'500);
    CHECK(icon() == nullptr);
    const OlderTray tray;
    CHECK(launcher.waitUntil([] { return icon() != nullptr && isDocked(*icon()); }));
}
