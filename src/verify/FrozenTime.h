#pragma once

#include <QtCore/QDateTime>

#include <memory>

namespace vesper {

/// A file system for SQLite (VFS) that is the system's own but for the time, which stands still:
/// "today's receipts" of a restored database are then those of the day its archive was made.
/// Must outlive the connections opened through it. Thread rule: as SQLite's own.
class FrozenTime
{
public:
    explicit FrozenTime(const QDateTime &now);
    ~FrozenTime();
    FrozenTime(const FrozenTime &) = delete;
    FrozenTime &operator=(const FrozenTime &) = delete;

    /// For SqliteConnection::open().
    [[nodiscard]] const char *vfsName() const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace vesper
