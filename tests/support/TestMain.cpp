// The main program of every test without windows: Qt's core application around Catch2, with a
// state and a configuration folder of its own, so that no test sees or changes the user's.
#define CATCH_CONFIG_RUNNER
#include "support/Catch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("XDG_STATE_HOME", (home.path() + "/state").toUtf8());
    qputenv("XDG_CONFIG_HOME", (home.path() + "/config").toUtf8());
    qputenv("XDG_DATA_HOME", (home.path() + "/data").toUtf8());
    qunsetenv("VESPER_SUITE");
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
