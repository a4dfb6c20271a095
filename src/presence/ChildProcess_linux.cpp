#include "presence/ChildProcess.h"

#include "presence/ProcessTree.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>

#include <cerrno>
#include <csignal>
#include <spawn.h>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace vesper {

namespace {

constexpr auto lookAgainAfter = std::chrono::milliseconds(500);
constexpr auto lookForEndAfter = std::chrono::milliseconds(20);

/// Text that lives as long as this, in the form that exec wants.
class Strings
{
public:
    void add(const QByteArray &text) { m_texts.push_back(text.toStdString()); }
    [[nodiscard]] std::vector<char *> pointers()
    {
        std::vector<char *> all;
        for (std::string &text : m_texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    }

private:
    std::vector<std::string> m_texts;
};

Strings argumentsOf(const QStringList &command)
{
    Strings arguments;
    for (const QString &word : command)
        arguments.add(QFile::encodeName(word));
    return arguments;
}

Strings environmentWith(const std::map<QString, QString> &variables)
{
    Strings environment;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const QByteArray text(*entry);
        const QString name = QString::fromLocal8Bit(text.left(text.indexOf('=')));
        if (!variables.contains(name))
            environment.add(text);
    }
    for (const auto &[name, value] : variables)
        environment.add(QFile::encodeName(name + QLatin1Char('=') + value));
    return environment;
}

/// The signals as a program expects them: we block some for a thread of ours and ignore two.
void setSignals(posix_spawnattr_t &attributes)
{
    sigset_t none;
    sigemptyset(&none);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

int exitCodeFrom(int status)
{
    constexpr int killed = 128;
    return WIFSIGNALED(status) ? killed + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const QStringList &command,
                                                          const Inherited &inherited)
{
    if (command.isEmpty())
        return fail(ErrorKind::Internal, {}, QStringLiteral("no program to start"));
    ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    Strings arguments = argumentsOf(command);
    Strings environment = environmentWith(inherited.variables);
    posix_spawnattr_t attributes = {};
    posix_spawnattr_init(&attributes);
    setSignals(attributes);
    posix_spawn_file_actions_t actions = {};
    posix_spawn_file_actions_init(&actions);
    if (inherited.descriptor >= 0) // onto itself: it is left open by exec
        posix_spawn_file_actions_adddup2(&actions, inherited.descriptor, inherited.descriptor);
    pid_t id = 0;
    const int problem = ::posix_spawnp(&id, arguments.pointers().front(), &actions, &attributes,
                                       arguments.pointers().data(), environment.pointers().data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (problem != 0)
        return fail(ErrorKind::ProgramNotStarted, command.first(), {}, problem);
    return std::unique_ptr<ChildProcess>(new ChildProcess(id));
}

/// `options`: WNOHANG or nothing, to wait.
ChildProcess::Reaped ChildProcess::reapOne(int options)
{
    // Looked at first, reaped then: askToEnd() must not send to an id that is free again.
    siginfo_t found = {};
    while (::waitid(P_ALL, 0, &found, WEXITED | WNOWAIT | options) != 0)
        if (errno != EINTR)
            return Reaped::NobodyLeft;
    if (found.si_pid == 0)
        return Reaped::NoneYet;
    const std::lock_guard guard(m_mutex);
    int status = 0;
    ::waitpid(found.si_pid, &status, 0);
    if (found.si_pid == m_id) {
        m_ended = true;
        m_exitCode = exitCodeFrom(status);
    }
    return Reaped::One;
}

int ChildProcess::wait()
{
    while (!m_ended && reapOne() != Reaped::NobodyLeft) {
    }
    return m_exitCode;
}

bool ChildProcess::waitFor(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    siginfo_t found = {};
    while (!m_ended) {
        if (::waitid(P_PID, static_cast<id_t>(m_id), &found, WEXITED | WNOWAIT | WNOHANG) != 0
            || found.si_pid == m_id)
            wait();
        else if (deadline.hasExpired())
            return false;
        else
            std::this_thread::sleep_for(lookForEndAfter);
    }
    return true;
}

int ChildProcess::waitForAll()
{
    while (reapOne() != Reaped::NobodyLeft) {
    }
    return m_exitCode;
}

int ChildProcess::waitWhile(const std::function<bool()> &counts)
{
    wait();
    for (Reaped last = reapOne(WNOHANG); last != Reaped::NobodyLeft; last = reapOne(WNOHANG)) {
        if (last == Reaped::One)
            continue;
        if (!counts())
            break;
        std::this_thread::sleep_for(lookAgainAfter);
    }
    return m_exitCode;
}

void ChildProcess::askToEnd()
{
    const std::lock_guard guard(m_mutex); // nothing is reaped meanwhile: no id is another's yet
    if (!m_ended)
        ::kill(m_id, SIGTERM);
    else
        for (const qint64 orphan : childrenOf(::getpid()))
            ::kill(static_cast<pid_t>(orphan), SIGTERM);
}

} // namespace vesper
