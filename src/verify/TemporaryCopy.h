#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"
#include "base/SqliteConnection.h"

#include <QtCore/QIODevice>

namespace vesper {

/// A database of an archive, or a plain one, as a file that has no name any more, opened: it is
/// gone whatever happens to the process. Thread rule: one thread at a time.
class TemporaryCopy
{
public:
    /// Which journal the copy's header names, for whoever opens a database that it is copied into.
    enum class Journal : std::uint8_t { AsArchived, Rollback, Wal };
    /// Gets the bytes that are there so far; may be empty.
    using Progress = std::function<void(qint64)>;

    /// Inflates `entry` into the system's temporary folder, its digest checked. Errors:
    /// NotEnoughRoom, the Archive… kinds, WriteFailed, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<TemporaryCopy>>
    of(const ArchiveReader &reader, std::size_t entry, const CancelToken &cancel,
       Journal journal = Journal::AsArchived, const Progress &progress = {});

    /// The same of a database that is a file of its own, and not the suite's: what stands beside
    /// it belongs to it, and all of it stays as it is. Errors: also those of ForeignDatabase and
    /// the Source… kinds.
    [[nodiscard]] static Result<std::unique_ptr<TemporaryCopy>>
    ofDatabase(const QString &database, const CancelToken &cancel,
               Journal journal = Journal::AsArchived, const Progress &progress = {});

    [[nodiscard]] SqliteConnection &connection() { return *m_connection; }

private:
    TemporaryCopy() = default;
    using Fill = std::function<Result<void>(QIODevice &file)>;
    [[nodiscard]] static Result<std::unique_ptr<TemporaryCopy>>
    make(qint64 size, const Fill &fill, const CancelToken &cancel, Journal journal);

    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace vesper
