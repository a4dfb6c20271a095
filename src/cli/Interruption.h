#pragma once

#include "base/CancelToken.h"

#include <thread>

namespace vesper {

/// Turns Ctrl-C, a closed terminal and the system's polite request to end (SIGINT, SIGHUP, SIGTERM)
/// into a cancel, the first and every further time. A signal that whoever started us has switched
/// off (nohup, a shell's background job) stays off.
/// Construct it before any thread is started: threads inherit that these signals wait for it.
/// One object a process, main thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] CancelToken token() const { return m_source.get_token(); }

private:
    CancelSource m_source;
    std::thread m_waiter;
};

} // namespace vesper
