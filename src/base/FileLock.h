#pragma once

#include "base/Result.h"

#include <chrono>
#include <cstdint>
#include <memory>

namespace vesper {

/// Holds an exclusive lock as long as it lives. The kernel gives it back when the process ends,
/// however it does; what the lock file holds, or that it is there, says nothing.
/// Thread rule: any thread, one at a time.
class FileLock
{
public:
    /// Whose processes may take the lock: the file can be opened by them.
    enum class Sharing : std::uint8_t { OneUser, EveryUser };

    /// Makes the file where it is missing and leaves it there for good, so that a full disk does
    /// not matter from the second time on. Waits for `patience` at most; null: somebody else has
    /// it. Errors: StateUnusable.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>>
    take(const QString &path, std::chrono::milliseconds patience = {},
         Sharing sharing = Sharing::OneUser);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// A process that inherits it holds the lock too. Closed by exec unless somebody sees to it.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    explicit FileLock(int descriptor) noexcept
        : m_descriptor(descriptor)
    {}

    int m_descriptor;
};

} // namespace vesper
