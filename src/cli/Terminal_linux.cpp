#include "cli/Terminal.h"

#include "cli/Output.h"

#include <QtCore/QByteArray>

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace vesper {

namespace {

constexpr int longestLine = 4096;

/// Switches the terminal's echo off for as long as it lives.
class SilentInput
{
public:
    SilentInput()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentInput()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentInput(const SilentInput &) = delete;
    SilentInput &operator=(const SilentInput &) = delete;

private:
    termios m_before = {};
    bool m_changed = false;
};

/// True once a byte can be read; false when it is time to look at the token again.
bool inputWaits()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return poll(&input, 1, 100) > 0;
}

} // namespace

bool isTerminal(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return isatty(STDIN_FILENO) != 0;
    case Stream::Output:
        return isatty(STDOUT_FILENO) != 0;
    case Stream::Error:
        return isatty(STDERR_FILENO) != 0;
    }
    return false;
}

int terminalColumns()
{
    winsize size = {};
    const bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

Result<QString> readSecret(const QString &question, const CancelToken &cancel)
{
    const SilentInput silent;
    return readAnswer(question, cancel);
}

Result<QString> readAnswer(const QString &question, const CancelToken &cancel)
{
    ask(question);
    QByteArray line;
    while (line.size() < longestLine) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (!inputWaits())
            continue;
        char character = 0;
        // Byte by byte: whatever stands behind the line belongs to somebody else.
        if (read(STDIN_FILENO, &character, 1) != 1 || character == '\n')
            break;
        line.append(character);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace vesper
