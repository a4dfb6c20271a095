// The main program of tests that mount real file systems: as TestMain.cpp, in a mount namespace of
// its own. How this system lets one be made is found out by CMake: VESPER_UNSHARE.
#define CATCH_CONFIG_RUNNER
#include "support/Catch.h"
#include "support/PrivateMounts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

int main(int argc, char *argv[])
{
    if (!vesper::test::insidePrivateMounts())
        return vesper::test::restartInPrivateMounts(argv, VESPER_UNSHARE);
    const QTemporaryDir home;
    qputenv("XDG_STATE_HOME", (home.path() + "/state").toUtf8());
    qputenv("XDG_CONFIG_HOME", (home.path() + "/config").toUtf8());
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
