#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"
#include "suite/Suite.h"

#include <vector>

namespace vesper {

/// Where one file of an archive belongs on this computer, and what is there now. A value.
struct FilePlace
{
    enum class Now : std::uint8_t {
        Missing, ///< nothing
        Same,    ///< the very content
        Older,   ///< a file that was changed before the archived one
        Newer,   ///< one that was changed after it: not replaced unasked
        NoPlace, ///< the suite names no such set, or the path leads out of it
        Blocked, ///< a link, a folder or a device: never followed, never replaced
    };
    std::size_t entry = 0; ///< in the manifest
    QString path;          ///< absolute; NoPlace: as the archive has it
    Now now = Now::Missing;
    QDateTime modified; ///< of the file that is there
};

/// The files of an archive (also databases beside the suite's own) and their places in the sets
/// that the suite declares, in that order; the path in the manifest comes from outside and counts
/// only within its set, wherever that is now. `only`: the index of one entry, else all. What is
/// there is read where only its content tells whether it is the same.
/// Any thread. Errors: ReadFailed, Cancelled.
[[nodiscard]] Result<std::vector<FilePlace>> placesInSuite(const ArchiveReader &reader,
                                                           const Suite &suite,
                                                           std::optional<std::size_t> only,
                                                           const CancelToken &cancel);

/// The same for a folder of their own: `<folder>/<set>/<path in the set>`, in the archive's order.
[[nodiscard]] Result<std::vector<FilePlace>>
placesInFolder(const ArchiveReader &reader, const QString &folder, const CancelToken &cancel);

/// Whether an entry is a file of a set.
[[nodiscard]] bool isBesideDatabase(const ManifestEntry &entry);
/// The parts of its path within its set, as many as its name in the ZIP has there: the manifest has
/// the whole path, relative to the suite's folder of that day. Empty: the manifest contradicts
/// itself.
[[nodiscard]] QStringList partsInSet(const ManifestEntry &entry);
/// Where an entry goes in a folder of its own; empty: its path leads out, or over a link.
[[nodiscard]] QString pathInFolder(const QString &folder, const ManifestEntry &entry);

/// The entry that a person calls `name`: by its name in the ZIP, else by its path in the suite.
/// Errors: EntryMissing.
[[nodiscard]] Result<std::size_t> entryCalled(const ArchiveReader &reader, const QString &name);

/// The suite's own database. Errors: EntryMissing.
[[nodiscard]] Result<std::size_t> databaseEntry(const ArchiveReader &reader);

} // namespace vesper
