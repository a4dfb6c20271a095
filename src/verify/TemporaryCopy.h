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
    /// Which journal the copy's header names, for whoever opens a database that it is copied into.
    enum class Journal : std::uint8_t { AsArchived, Rollback, Wal };

    /// Inflates `entry` into the system's temporary folder, its digest checked. Errors:
    /// NotEnoughRoom, the Archive… kinds, WriteFailed, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<TemporaryCopy>>
    of(const ArchiveReader &reader, std::size_t entry, const CancelToken &cancel,
       Journal journal = Journal::AsArchived);

    [[nodiscard]] SqliteConnection &connection() { return *m_connection; }

private:
    TemporaryCopy() = default;
    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace vesper
