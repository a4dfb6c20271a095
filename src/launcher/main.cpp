#include "launcher/Launcher.h"
#include "window/ColorScheme.h"
#include "window/SessionClient.h"
#include "window/Theme.h"
#include "words/UsageText.h"

#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstdlib>

namespace {

/// Help and version, without a window and so without a display too.
int sayWords(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = vesper::readLauncherOptions(argc, argv);
    return options ? EXIT_SUCCESS : options.error();
}

int run(int argc, char *argv[])
{
    using namespace vesper;
    QApplication application(argc, argv);
    neverRestartWithSession();
    QApplication::setApplicationName(QStringLiteral("vesper-launcher"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vesper"));
    QApplication::setDesktopFileName(QStringLiteral("vesper-launcher"));
    // Without a window it lives on in the tray.
    QApplication::setQuitOnLastWindowClosed(false);
    const tl::expected<LauncherOptions, int> options = readLauncherOptions(argc, argv);
    if (!options)
        return options.error();
    applyLook(application, brightnessOf(QApplication::palette()));
    const QDBusConnection sessionBus = QDBusConnection::sessionBus();
    const ColorScheme scheme(sessionBus);
    QObject::connect(&scheme, &ColorScheme::asked, &application,
                     [&](Brightness wished) { applyLook(application, wished); });
    Launcher launcher(*options, sessionBus, QDBusConnection::systemBus());
    QObject::connect(&launcher, &Launcher::ended, &application,
                     [](ExitCode exitCode) { QApplication::exit(static_cast<int>(exitCode)); });
    launcher.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const int exitCode
        = vesper::asksForWordsOnly(argc, argv) ? sayWords(argc, argv) : run(argc, argv);
    // A question that a dead medium does not answer was left behind on its thread.
    std::fflush(nullptr);
    std::quick_exit(exitCode);
}
