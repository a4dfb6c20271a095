// The main program of the tests with windows: Qt's application around Catch2. Where CMake says how,
// it first starts itself again in a mount namespace of its own.
#define CATCH_CONFIG_RUNNER
#include "support/Catch.h"
#include "window/Theme.h"
#include "words/Language.h"

#include <QtWidgets/QApplication>

#ifdef VESPER_UNSHARE
#include "support/PrivateMounts.h"
#endif

int main(int argc, char *argv[])
{
#ifdef VESPER_UNSHARE
    if (!vesper::test::insidePrivateMounts())
        return vesper::test::restartInPrivateMounts(argv, VESPER_UNSHARE);
#endif
    // The build lists the cases on a computer that may have no display.
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    vesper::installLanguage(QStringLiteral("en"));
    vesper::applyLook(application, vesper::Brightness::Light);
    return Catch::Session().run(argc, argv);
}
