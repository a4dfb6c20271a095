#pragma once

#include "base/Result.h"

#include <QtCore/QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace vesper {

/// A program that this process has started and sees to the end, with everything that comes of it:
/// its own children and theirs, however they part from it (a child subreaper).
/// One at a time in a process that starts nothing else meanwhile: it waits for any child.
/// Thread rule: askToEnd() from any thread, the rest from one.
class ChildProcess
{
public:
    struct Inherited
    {
        int descriptor = -1;                  ///< open in the child too; -1: none
        std::map<QString, QString> variables; ///< of the environment, beside our own
    };
    /// `command`: a program, looked for in $PATH, and its arguments; no shell.
    /// Errors: ProgramNotStarted, with the program as `path` and errno.
    [[nodiscard]] static Result<std::unique_ptr<ChildProcess>> start(const QStringList &command,
                                                                     const Inherited &inherited);
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Waits for the program itself. Its exit code as a shell tells it: 128 and the number of the
    /// signal for one that was killed.
    int wait();
    /// The same for so long at most. Whether it has ended; what it left behind is not waited for.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time);
    /// Waits until nothing that came of it is left, and answers as wait() does.
    int waitForAll();
    /// The same, but once the program itself has ended only as long as `counts` says that what it
    /// left behind counts; asked twice a second.
    int waitWhile(const std::function<bool()> &counts);
    /// Sends SIGTERM to the program itself; once it has ended, to what it left behind.
    void askToEnd();

private:
    explicit ChildProcess(int id)
        : m_id(id)
    {}
    enum class Reaped : std::uint8_t { One, NoneYet, NobodyLeft };
    Reaped reapOne(int options = 0);

    std::mutex m_mutex; ///< an id that has been reaped may be another program's already
    int m_id;
    bool m_ended = false;
    int m_exitCode = 0;
};

} // namespace vesper
