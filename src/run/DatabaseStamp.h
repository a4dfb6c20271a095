#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <array>

namespace vesper {

/// What the file system tells of a database and of its WAL. Two that are equal have nothing written
/// between them; of two that differ nothing can be said, since a checkpoint changes them too.
/// A value.
struct DatabaseStamp
{
    /// Of one file; a WAL that is empty is as good as none.
    struct File
    {
        qint64 size = 0;
        qint64 modified = 0; ///< milliseconds since 1970
        qint64 changed = 0;  ///< the same, of the inode: nobody can set it back; of the WAL 0

        bool operator==(const File &) const = default;
    };
    std::array<File, 2> files = {};
    QDateTime taken = {}; ///< right before; counts for nothing when two are compared

    bool operator==(const DatabaseStamp &other) const { return files == other.files; }
};

/// Asks the file system, which on a dead share does not answer: any thread but a window's.
[[nodiscard]] DatabaseStamp stampOf(const QString &database);

} // namespace vesper
