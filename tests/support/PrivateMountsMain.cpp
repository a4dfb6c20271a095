// The main program of tests that mount real file systems: it starts itself again in a mount
// namespace of its own, so that nothing outside ever sees those mounts, then is like TestMain.cpp.
// How this system lets one be made is found out by CMake: VESPER_UNSHARE.
#define CATCH_CONFIG_RUNNER
#include "support/Catch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <unistd.h>
#include <vector>

namespace {

constexpr auto insideVariable = "VESPER_TEST_PRIVATE_MOUNTS";

int restartInside(char *argv[])
{
    qputenv(insideVariable, "1");
    QList<QByteArray> words = QByteArray(VESPER_UNSHARE).split(' ');
    words.append(QFile::encodeName(QFile::symLinkTarget("/proc/self/exe")));
    for (char **argument = argv + 1; *argument; ++argument)
        words.append(QByteArray(*argument));
    std::vector<char *> command;
    for (QByteArray &word : words)
        command.push_back(word.data());
    command.push_back(nullptr);
    ::execvp(command.front(), command.data());
    std::perror("unshare");
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet(insideVariable))
        return restartInside(argv);
    const QTemporaryDir home;
    qputenv("XDG_STATE_HOME", (home.path() + "/state").toUtf8());
    qputenv("XDG_CONFIG_HOME", (home.path() + "/config").toUtf8());
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
