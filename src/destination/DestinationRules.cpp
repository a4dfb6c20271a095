#include "destination/DestinationRules.h"

#include "destination/AbsentDrive.h"
#include "destination/Folder.h"
#include "destination/TimedQuestion.h"
#include "destination/VolumeOfMount.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace vesper {

namespace {

/// The folder in which the database itself is, its links resolved.
QString folderOfDatabase(const QString &database)
{
    return QFileInfo(resolved(database)).path();
}

Result<void> checkMounted(const QString &path, const QStringList &driveRoots)
{
    const std::vector<Mount> mounts = currentMounts();
    const Mount *const mount = mountOf(path, mounts);
    for (const QString &root : driveRoots) {
        const bool isAbsent = !mount || !isAtOrBelow(mount->point, root);
        if (isAtOrBelow(path, root) && isAbsent)
            return fail(ErrorKind::DestinationNotMounted, path, root.section(u'/', -1));
    }
    for (const QString &place : {path, resolved(path)}) {
        if (const auto drive = absentDriveOf(place, mounts, isUserOfThisComputer))
            return fail(ErrorKind::DestinationNotMounted, path, *drive);
    }
    return {};
}

/// Whether the database is on the same disk.
Result<bool> checkSource(const QString &path, const DestinationQuestion &question)
{
    if (question.database.isEmpty())
        return false;
    const QString source = folderOfDatabase(question.database);
    if (isSameFolder(path, source))
        return fail(ErrorKind::DestinationIsSource, path);
    const bool onSameDisk = isOnSameDisk(path, source);
    if (question.externalMediumOnly && onSameDisk)
        return fail(ErrorKind::DestinationSameDisk, path);
    return onSameDisk;
}

/// Each archive would hold all earlier ones. Files on another share are not asked about: it may
/// not answer, and what is here cannot be there.
Result<void> checkNotIncluded(const QString &path, const QStringList &included)
{
    const QString place = resolved(path);
    const std::vector<Mount> mounts = currentMounts();
    const Mount *const mountOfPlace = mountOf(place, mounts);
    for (const QString &source : included) {
        const Mount *const mount = mountOf(source, mounts);
        if (mount && mount->major == 0 && mount != mountOfPlace)
            continue;
        if (isAtOrBelow(place, resolved(source)))
            return fail(ErrorKind::DestinationIsIncluded, path);
    }
    return {};
}

/// A file system that does not know its size (some network drives say 0 of 0) is believed.
Result<void> checkRoom(const QString &path, const Volume &volume, qint64 needed)
{
    if (volume.largestFile > 0 && needed > volume.largestFile)
        return fail(Error{.kind = ErrorKind::FileTooLarge,
                          .path = path,
                          .needed = needed,
                          .available = volume.largestFile});
    if (volume.bytesTotal > 0 && needed > volume.bytesFree)
        return fail(Error{.kind = ErrorKind::NotEnoughRoom,
                          .path = path,
                          .needed = needed,
                          .available = volume.bytesFree});
    return {};
}

/// All that asks the file system; may block on a dead one.
Result<Destination> judged(const QString &path, const DestinationQuestion &question)
{
    TRY(checkMounted(path, question.driveRoots));
    TRY(expectFolder(path));
    TRY_ASSIGN(const bool onDiskOfDatabase, checkSource(path, question));
    TRY(checkNotIncluded(path, question.included));
    const std::optional<Volume> volume = askVolumeOf(path);
    if (!volume || !volume->answering)
        return fail(ErrorKind::DestinationNotAnswering, path);
    if (volume->readOnly)
        return fail(ErrorKind::DestinationReadOnly, path);
    TRY(checkRoom(path, *volume, question.bytesNeeded));
    if (auto written = tryWriting(path); !written) {
        Error error = written.error();
        error.needed = question.bytesNeeded; // of what is available not even an empty file fits
        return fail(error);
    }
    return Destination{.folder = path, .volume = *volume, .onDiskOfDatabase = onDiskOfDatabase};
}

} // namespace

Result<Destination> checkDestination(const DestinationQuestion &question)
{
    TRY_ASSIGN(const QString path, destinationPath(question.typed));
    // A place in another system's words: "E:\archives" is a drive that this computer has not got.
    if (!QDir::isAbsolutePath(path))
        return fail(ErrorKind::DestinationNotMounted, path, path);

    using Question = TimedQuestion<Result<Destination>>;
    const std::vector<Mount> mounts = currentMounts();
    const Mount *const mount = mountOf(path, mounts);
    Question asked(mount ? mount->point : path,
                   [path, question] { return judged(path, question); });
    return asked.answerWithin(question.limit)
        .value_or(fail(ErrorKind::DestinationNotAnswering, path));
}

} // namespace vesper
