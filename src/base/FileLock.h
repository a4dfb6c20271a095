#pragma once

#include "base/Result.h"

#include <QtCore/QByteArray>

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
    /// not matter from the second time on. In a folder that every user can write to, no link is
    /// followed and nothing but a file is opened. Waits for `patience` at most; null: somebody else
    /// has it. Errors: StateUnusable.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>>
    take(const QString &path, std::chrono::milliseconds patience = {},
         Sharing sharing = Sharing::OneUser);
    /// A new file with a text that every user can read, locked before it stands under its name; a
    /// file that stands there already is replaced. Errors: StateUnusable.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> make(const QString &path,
                                                                const QByteArray &text);
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
