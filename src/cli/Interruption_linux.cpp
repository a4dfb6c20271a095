#include "cli/Interruption.h"

#include <csignal>

#include <pthread.h>

namespace vesper {

namespace {

/// Tells the waiting thread to end: a signal of our own that means nothing to anybody else.
int endSignal()
{
    return SIGRTMIN;
}

sigset_t signalsToWaitFor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, endSignal());
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        // A blocked signal is delivered to sigwait even if it is ignored: leave such a one out.
        if (sigaction(number, nullptr, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(&signals, number);
    }
    return signals;
}

} // namespace

Interruption::Interruption()
{
    // A reader that has gone away (vesper list | head) must not kill a backup in the middle.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a limit on file sizes is an error to be told
    const sigset_t signals = signalsToWaitFor();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiter = std::thread([signals, source = m_source]() mutable {
        int number = 0;
        while (sigwait(&signals, &number) == 0 && number != endSignal())
            source.request_stop();
    });
}

Interruption::~Interruption()
{
    pthread_kill(m_waiter.native_handle(), endSignal());
    m_waiter.join();
}

} // namespace vesper
