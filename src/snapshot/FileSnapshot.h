#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "base/Warning.h"
#include "suite/Suite.h"

#include <functional>
#include <vector>

namespace vesper {

/// A file beside the database that belongs into the archive.
struct SourceFile
{
    QString path;
    QString relative;        ///< within its set, '/' between folders
    qint64 size = 0;         ///< when it was listed
    bool isDatabase = false; ///< an SQLite file: to be snapshotted, not copied
};

/// A link: recorded, never followed.
struct SourceLink
{
    QString relative;
    QString target;
};

/// What one `[[include]]` set holds, in a stable order.
struct FileListing
{
    std::vector<SourceFile> files;
    std::vector<SourceLink> links;
    QStringList emptyFolders;      ///< within the set: those with nothing of it inside
    std::vector<Warning> warnings; ///< what could not be listed
};

/// Lists a set. The suite's own database and the side files of any database (-wal, -shm, -journal)
/// are left out: they are inside as snapshots. The database is told by its file, not its name, and
/// is not opened: that would drop this process's locks on it. Errors: Cancelled. What cannot be
/// read is a warning.
[[nodiscard]] Result<FileListing> listFiles(const IncludeSet &set, const QString &suiteDatabase,
                                            const CancelToken &cancel);

/// How reading a file ended.
struct FileReading
{
    qint64 size = 0;
    QDateTime modified;
    std::optional<Warning> warning; ///< it changed meanwhile, or its rest could not be read
};

/// Reads a file once and hands its bytes on. Never more than the size it has when it is opened, so
/// that a growing file ends. `start` is called first, with that size; nothing is called if the file
/// cannot be opened (then: error ReadFailed, to be made a warning by the caller).
[[nodiscard]] Result<FileReading>
readFile(const SourceFile &file, const std::function<Result<void>(qint64, QDateTime)> &start,
         const std::function<Result<void>(QByteArrayView)> &take, const CancelToken &cancel);

} // namespace vesper
