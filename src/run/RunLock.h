#pragma once

#include "base/Result.h"

#include <memory>

namespace vesper {

/// Holds the lock on a suite's runs as long as it lives. The kernel gives it back when the process
/// ends, however it does; what the file holds, or that it is there, says nothing.
/// Thread rule: any thread, one at a time.
class RunLock
{
public:
    /// Takes over a descriptor whose open file is locked.
    explicit RunLock(int descriptor) noexcept
        : m_descriptor(descriptor)
    {}
    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

private:
    int m_descriptor;
};

/// One run on a suite at a time on this computer. The lock file stays in `stateFolder` for good,
/// so that a full disk does not matter from the second run on. Errors: AnotherRun, StateUnusable.
[[nodiscard]] Result<std::unique_ptr<RunLock>> lockRun(const QString &stateFolder);

} // namespace vesper
