#pragma once

#include "base/CommitGate.h"
#include "base/Warning.h"
#include "restore/FilePlaces.h"

#include <functional>
#include <memory>

namespace vesper {

struct FileRestoreOptions
{
    bool replaceOlder = true;  ///< false: the state before could not be saved
    bool replaceNewer = false; ///< the person has said so
    std::function<void(qint64)> progress = [](qint64) {}; ///< gets the bytes written so far
    std::shared_ptr<CommitGate> gate
        = {}; ///< entered for each file that gets its name; may be null
};

struct FileRestoreReport
{
    QStringList restored;         ///< paths
    int same = 0;                 ///< files that were there already
    std::vector<Warning> leftOut; ///< each file that was not restored, and why
    std::optional<Error> stopped; ///< what kept it from its end
};

/// The bytes that restoreFiles() would write.
[[nodiscard]] qint64 bytesToRestore(const ArchiveReader &reader,
                                    const std::vector<FilePlace> &places,
                                    const FileRestoreOptions &options);
/// Whether it would replace any file.
[[nodiscard]] bool replacesFiles(const std::vector<FilePlace> &places,
                                 const FileRestoreOptions &options);

/// Brings the files of an archive to their places, one after the other, each as extractToFile()
/// does; a live database goes in through SQLite, as the suite's own does. Room for all of them is
/// looked for first. A file that was changed since its place was looked at is left alone.
/// Any thread. `stopped`: the Archive… kinds, ReadFailed, NotEnoughRoom, VerificationFailed,
/// Cancelled.
[[nodiscard]] FileRestoreReport restoreFiles(const ArchiveReader &reader,
                                             const std::vector<FilePlace> &places,
                                             const FileRestoreOptions &options,
                                             const CancelToken &cancel);

} // namespace vesper
