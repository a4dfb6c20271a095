#pragma once

#include <QtCore/QStringList>

#include <array>
#include <cstdio>

#include <sys/wait.h>

namespace vesper::test {

struct EndedProgram
{
    int exitCode = -1;
    QByteArray output; ///< of its standard output
};

/// Runs another program to its end, without QProcess, whose way to make a process ThreadSanitizer
/// does not see: everything that the test does afterwards on several threads is reported.
inline EndedProgram runProgram(const QString &program, const QStringList &arguments,
                               const QString &folder = QStringLiteral("."))
{
    const auto quoted = [](QString word) {
        return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''"))
               + QLatin1Char('\'');
    };
    QString command = QStringLiteral("cd ") + quoted(folder) + QStringLiteral(" && ") + program;
    for (const QString &argument : arguments)
        command += QLatin1Char(' ') + quoted(argument);
    EndedProgram ended;
    std::FILE *pipe = ::popen(command.toUtf8().constData(), "r");
    if (pipe == nullptr)
        return ended;
    std::array<char, 4096> part = {};
    for (std::size_t got = 1; got > 0;) {
        got = std::fread(part.data(), 1, part.size(), pipe);
        ended.output.append(part.data(), static_cast<qsizetype>(got));
    }
    const int status = ::pclose(pipe);
    ended.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
}

} // namespace vesper::test
