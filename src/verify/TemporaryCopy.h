#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"
#include "base/SqliteConnection.h"

namespace vesper {

/// An archive's database as a file that has no name any more, opened: it is gone whatever happens
/// to the process. Thread rule: one thread at a time.
class TemporaryCopy
{
public:
    /// Inflates `entry` into the system's temporary folder. Errors: NotEnoughRoom, the Archive…
    /// kinds, WriteFailed, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<TemporaryCopy>>
    of(const ArchiveReader &reader, std::size_t entry, const CancelToken &cancel);

    [[nodiscard]] SqliteConnection &connection() { return *m_connection; }

private:
    TemporaryCopy() = default;
    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace vesper
