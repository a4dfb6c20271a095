#include "window/TermSignal.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace vesper {

namespace {

// A signal knows no object: this is all that it may touch. Blocking the signal instead, to read it
// from a descriptor, would leave it blocked in the programs that are started from here.
std::atomic<int> writeEnd = -1;

void passOn(int)
{
    const int whatFailed = errno; // in the middle of what was interrupted
    const char byte = 0;
    (void)!::write(writeEnd.load(), &byte, 1);
    errno = whatFailed;
}

void handle(void (*how)(int))
{
    struct sigaction action = {};
    action.sa_handler = how;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

} // namespace

TermSignal::TermSignal(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the process ends as it would without this
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, readEnd = ends[0]] {
        char byte = 0;
        (void)!::read(readEnd, &byte, 1);
        Q_EMIT received();
    });
    connect(notifier, &QObject::destroyed, notifier, [readEnd = ends[0]] { ::close(readEnd); });
    handle(passOn);
}

TermSignal::~TermSignal()
{
    handle(SIG_DFL);
    if (const int end = writeEnd.exchange(-1); end >= 0)
        ::close(end);
}

} // namespace vesper
