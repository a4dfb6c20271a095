#include "run/BackupPlace.h"

#include "destination/ArchiveName.h"
#include "destination/SpaceForecast.h"
#include "history/PastRuns.h"

#include <QtCore/QDir>
#include <QtCore/QStorageInfo>

namespace vesper {

namespace {

constexpr char fixedFolder[] = "backup";
// A destination that took this many source bytes a second needs no spool before it.
constexpr double fastBytesPerSecond = 150e6;
// A spool must not take the last room of the disk that the applications write to.
constexpr qint64 roomLeftBesideSpool = 1024LL * 1024 * 1024;

QString nameFor(const BackupRequest &request, const QDateTime &created)
{
    if (request.fixedName)
        return QStringLiteral("backup");
    return request.name.isEmpty() ? proposedName(request.suite.id, created) : request.name;
}

Result<Destination> accept(const QString &place, const BackupRequest &request, qint64 bytesNeeded)
{
    return checkDestination({.typed = place,
                             .database = request.suite.database,
                             .included = includedPaths(request.suite),
                             .externalMediumOnly = request.externalMediumOnly,
                             .bytesNeeded = bytesNeeded});
}

/// The folder `backup` of an accepted place; it is Vesper's own and made where it is missing,
/// unless nobody is there. The rules are asked of it again: it may be a link, or the database's own
/// folder.
Result<Destination> enterFixedFolder(Destination accepted, const BackupRequest &request,
                                     qint64 bytesNeeded)
{
    const QDir place(accepted.folder);
    const QString folder = QLatin1String(fixedFolder);
    if (place.dirName() == folder)
        return accepted;
    if (!place.exists(folder)) {
        if (request.unattended)
            return fail(ErrorKind::DestinationMissing, place.filePath(folder));
        if (!place.mkdir(folder))
            return fail(ErrorKind::DestinationNotWritable, place.filePath(folder));
    }
    return accept(place.filePath(folder), request, bytesNeeded);
}

QString spoolFolderFor(const Destination &destination, const BeforeBackup &before,
                       qint64 archiveForecast)
{
    if (destination.volume.kind == VolumeKind::LocalDisk)
        return {};
    const qint64 room = QStorageInfo(before.stateFolder).bytesAvailable();
    if (room < archiveForecast + roomLeftBesideSpool)
        return {};
    const double speed = provenSpeed(before.past, destination.volume.root).value_or(0);
    return speed > fastBytesPerSecond ? QString() : before.stateFolder;
}

} // namespace

Result<BackupPlace> settlePlace(const BackupRequest &request, const BeforeBackup &before)
{
    BackupPlace place{.name = nameFor(request, before.created)};
    TRY(checkName(place.name));
    const qint64 bytesNeeded
        = forecastSpace(before.sourceBytes, pastRuns(before.past, QString()), std::nullopt)
              .roomNeeded;
    TRY_ASSIGN(place.destination, accept(request.destination, request, bytesNeeded));
    if (request.fixedName) {
        TRY_ASSIGN(place.destination,
                   enterFixedFolder(std::move(place.destination), request, bytesNeeded));
    }
    place.spoolFolder = spoolFolderFor(place.destination, before, bytesNeeded);
    return place;
}

} // namespace vesper
