#include "restore/FileRestore.h"

#include "restore/Extraction.h"
#include "restore/InPlaceRestore.h"
#include "restore/NewFolder.h"
#include "verify/TemporaryCopy.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <QtCore/QStorageInfo>

#include <algorithm>

namespace vesper {

namespace {

using Now = FilePlace::Now;

bool isReplaced(const FilePlace &place, const FileRestoreOptions &options)
{
    return (place.now == Now::Older && options.replaceOlder)
           || ((place.now == Now::Older || place.now == Now::Newer) && options.replaceNewer);
}

bool isWritten(const FilePlace &place, const FileRestoreOptions &options)
{
    return place.now == Now::Missing || isReplaced(place, options);
}

/// The nearest folder that is there: the others will be made in it.
QString existingFolder(QString path)
{
    do
        path = QFileInfo(path).path();
    while (!QFileInfo::exists(path) && path != QLatin1String("/"));
    return path;
}

Result<void> checkRoom(const ArchiveReader &reader, const std::vector<FilePlace> &places,
                       const FileRestoreOptions &options)
{
    QMap<QString, qint64> needed; // by the volume's root
    for (const FilePlace &place : places)
        if (isWritten(place, options))
            needed[QStorageInfo(existingFolder(place.path)).rootPath()]
                += reader.manifest().entries[place.entry].size;
    for (auto it = needed.begin(); it != needed.end(); ++it) {
        const QStorageInfo volume(it.key());
        if (volume.isValid() && volume.bytesAvailable() < it.value())
            return fail(Error{.kind = ErrorKind::NotEnoughRoom,
                              .path = it.key(),
                              .needed = it.value(),
                              .available = volume.bytesAvailable()});
    }
    return {};
}

/// Another program may have it open, so that it is no more replaced as a file than the suite's own.
Result<void> replaceDatabase(const ArchiveReader &reader, const FilePlace &place,
                             const std::shared_ptr<CommitGate> &gate, const CancelToken &cancel)
{
    using Journal = TemporaryCopy::Journal;
    TRY_ASSIGN(const LiveDatabase live, measureLive(place.path, cancel));
    TRY(checkRoomFor(live, reader.manifest().entries[place.entry].size));
    TRY_ASSIGN(const auto copy, TemporaryCopy::of(reader, place.entry, cancel,
                                                  live.isWal ? Journal::Wal : Journal::Rollback));
    const auto mayCommit = [&gate] { return !gate || gate->enter(); };
    Result<void> replaced = replaceContent(
        copy->connection(), live, {.progress = [](qint64) {}, .mayCommit = mayCommit}, cancel);
    if (gate)
        gate->leave(replaced.has_value());
    return replaced;
}

Result<void> writeFile(const ArchiveReader &reader, const FilePlace &place,
                       const std::shared_ptr<CommitGate> &gate, const CancelToken &cancel,
                       const std::function<void(qint64)> &progress)
{
    const bool exists = place.now != Now::Missing;
    if (exists && reader.manifest().entries[place.entry].kind == EntryKind::Database)
        return replaceDatabase(reader, place, gate, cancel);
    TRY_ASSIGN(const NewFolder folder, NewFolder::make(QFileInfo(place.path).path()));
    TRY(extractToFile(reader, place.entry, place.path, exists, cancel,
                      {.written = progress, .readBack = [](qint64) {}}, gate.get()));
    return {};
}

/// Why a file is left alone that could not be restored; nothing: no other will fare better.
std::optional<Warning> excuseFor(const Error &error, const FilePlace &place)
{
    switch (error.kind) {
    case ErrorKind::TargetExists:
    case ErrorKind::WriteFailed:
    case ErrorKind::SourceBusy:
    case ErrorKind::SourceDamaged:
    case ErrorKind::SourceNotDatabase:
    case ErrorKind::SourceNotWritable:
        return Warning{Warning::Kind::FileInTheWay, place.path, error.detail, error.systemCode};
    default:
        return std::nullopt;
    }
}

/// What is said of a file that nobody tries to restore.
std::optional<Warning> reasonToLeave(const FilePlace &place, const FileRestoreOptions &options)
{
    switch (place.now) {
    case Now::NoPlace:
        return Warning{Warning::Kind::FileHasNoPlace, place.path, {}};
    case Now::Blocked:
        return Warning{Warning::Kind::FileInTheWay, place.path,
                       QStringLiteral("a link or no ordinary file stands there")};
    case Now::Older:
    case Now::Newer:
        if (!isReplaced(place, options))
            return Warning{Warning::Kind::FileKept, place.path, {}};
        break;
    case Now::Missing:
    case Now::Same:
        break;
    }
    const QFileInfo info(place.path);
    const bool isChanged = place.now == Now::Missing
                               ? info.exists() || info.isSymLink()
                               : info.lastModified() > place.modified || info.isSymLink();
    if (isChanged)
        return Warning{Warning::Kind::FileKept, place.path, {}};
    return std::nullopt;
}

} // namespace

qint64 bytesToRestore(const ArchiveReader &reader, const std::vector<FilePlace> &places,
                      const FileRestoreOptions &options)
{
    qint64 bytes = 0;
    for (const FilePlace &place : places)
        if (isWritten(place, options))
            bytes += reader.manifest().entries[place.entry].size;
    return bytes;
}

bool replacesFiles(const std::vector<FilePlace> &places, const FileRestoreOptions &options)
{
    return std::ranges::any_of(places,
                               [&](const FilePlace &place) { return isReplaced(place, options); });
}

FileRestoreReport restoreFiles(const ArchiveReader &reader, const std::vector<FilePlace> &places,
                               const FileRestoreOptions &options, const CancelToken &cancel)
{
    FileRestoreReport report;
    if (const Result<void> room = checkRoom(reader, places, options); !room) {
        report.stopped = room.error();
        return report;
    }
    qint64 done = 0;
    for (const FilePlace &place : places) {
        if (const std::optional<Warning> reason = reasonToLeave(place, options)) {
            report.leftOut.push_back(*reason);
            continue;
        }
        if (place.now == Now::Same) {
            ++report.same;
            continue;
        }
        const Result<void> written
            = writeFile(reader, place, options.gate, cancel,
                        [&](qint64 bytes) { options.progress(done + bytes); });
        done += reader.manifest().entries[place.entry].size;
        if (written) {
            report.restored.append(place.path);
            continue;
        }
        const std::optional<Warning> excuse = excuseFor(written.error(), place);
        if (!excuse) {
            report.stopped = written.error();
            return report;
        }
        report.leftOut.push_back(*excuse);
    }
    return report;
}

} // namespace vesper
