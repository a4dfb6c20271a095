#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QList>

#include <cstdio>
#include <unistd.h>
#include <vector>

namespace vesper::test {

inline constexpr auto privateMountsVariable = "VESPER_TEST_PRIVATE_MOUNTS";

inline bool insidePrivateMounts()
{
    return qEnvironmentVariableIsSet(privateMountsVariable);
}

/// Starts this program again in a mount namespace of its own, so that nothing outside ever sees
/// what it mounts. `unshare`: the command and its options, as CMake found them to work here.
/// Returns only where that fails: the exit code.
inline int restartInPrivateMounts(char *argv[], const char *unshare)
{
    qputenv(privateMountsVariable, "1");
    QList<QByteArray> words = QByteArray(unshare).split(' ');
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

} // namespace vesper::test
