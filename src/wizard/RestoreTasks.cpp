#include "wizard/RestoreTasks.h"

#include "destination/DestinationRules.h"
#include "destination/SpaceForecast.h"
#include "history/VerifiedArchives.h"
#include "restore/FilePlaces.h"
#include "snapshot/SourceListing.h"
#include "suite/MainComputer.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QSysInfo>

#include <algorithm>

namespace vesper {

namespace {

/// What an archive of the state of now may take.
qint64 roomFor(const Suite &suite)
{
    const qint64 bytes = QFileInfo(suite.database).size()
                         + QFileInfo(suite.database + QStringLiteral("-wal")).size();
    return forecastSpace(bytes, {}, std::nullopt).roomNeeded;
}

/// Nobody can choose it, so that a full stick must not be the end.
QString folderToSaveTo(const RestoreRequest &request, const Settings &settings)
{
    QString beside = QFileInfo(request.archive).absolutePath();
    QStringList folders{beside, settings.defaultFolder, settings.lastFolder,
                        settings.lastDisk.folder, QDir::homePath()};
    folders.removeAll(QString());
    for (const QString &folder : folders) {
        const DestinationQuestion question{.typed = folder,
                                           .database = request.suite.database,
                                           .included = includedPaths(request.suite),
                                           .bytesNeeded = roomFor(request.suite)};
        if (const Result<Destination> accepted = checkDestination(question))
            return accepted->folder;
    }
    return beside; // the run says why not
}

/// A restore gives a file the time that it had, so that alone says little; the file system's own
/// account of the last change is not to be set. A database's newest content may stand in its WAL.
bool isTouchedSince(const QString &path, const QDateTime &moment)
{
    const auto isSince = [&moment](const QFileInfo &file) {
        return file.lastModified() > moment || file.metadataChangeTime() > moment;
    };
    const QFileInfo wal(path + QStringLiteral("-wal"));
    return isSince(QFileInfo(path)) || (wal.size() > 0 && isSince(wal));
}

/// What tells a file of a set, in an archive and here.
QString keyOf(const QString &set, const QString &pathInSet)
{
    return set + u'\n' + pathInSet;
}

/// The files that are not in the archive of the state before and are younger than it: an undo takes
/// nothing away. (That archive has no files where the restore replaced none.)
Result<QStringList> filesThatStay(const UndoableRestore &before, const Suite &suite,
                                  const CancelToken &cancel)
{
    if (before.part != RestorePart::Everything && before.part != RestorePart::Files)
        return QStringList();
    TRY_ASSIGN(const auto reader, ArchiveReader::open(before.archive));
    const Manifest &manifest = reader->manifest();
    QSet<QString> comingBack;
    for (const ManifestEntry &entry : manifest.entries)
        if (isBesideDatabase(entry))
            comingBack.insert(keyOf(entry.set, partsInSet(entry).join(u'/')));
    TRY_ASSIGN(const SourceListing sources, listSources(suite, cancel));
    QStringList staying;
    for (const auto &[set, listing] : sources.sets)
        for (const SourceFile &file : listing.files)
            if (!comingBack.contains(keyOf(set.name, file.relative))
                && isTouchedSince(file.path, manifest.created))
                staying << file.path;
    return staying;
}

} // namespace

Result<RestorePlan> planRestore(const RestoreRequest &request, const Settings &settings,
                                const CancelToken &cancel)
{
    RestorePlan plan{.request = request};
    TRY_ASSIGN(plan.newerFiles, newerFiles(request, cancel));
    plan.request.saveTo = folderToSaveTo(request, settings);
    plan.isMissing = !QFileInfo::exists(request.suite.database);
    return plan;
}

Result<RestorePlan> planUndo(const RestoreRequest &request,
                             const std::optional<UndoableRestore> &known, const Settings &settings,
                             const CancelToken &cancel)
{
    UndoableRestore before = known.value_or(UndoableRestore());
    if (!known) {
        TRY_ASSIGN(before, restoreToUndo(request.suite.id));
    }
    RestoreRequest undo = request;
    undo.archive = before.archive;
    undo.part = before.part;
    undo.entry = before.entry;
    undo.reason = QStringLiteral("undo");
    TRY_ASSIGN(RestorePlan plan, planRestore(undo, settings, cancel));
    plan.undone = before.finished;
    TRY_ASSIGN(plan.staying, filesThatStay(before, request.suite, cancel));
    plan.request.replaceNewer = std::ranges::none_of(plan.newerFiles, [&](const QString &path) {
        return isTouchedSince(path, before.finished);
    });
    return plan;
}

Result<void> becomeMainComputer(const QString &suiteId)
{
    return changeSettings(
        suiteId, [](Settings &settings) { settings.mainComputer = QSysInfo::machineHostName(); });
}

Surroundings surroundingsOf(const Suite &suite, const QString &madeOn)
{
    const Settings settings = loadSettings(suite.id);
    const QString here = QSysInfo::machineHostName();
    Surroundings around{.verifying = verifyingRuns(suite.id)};
    if (const Result<void> isMain = checkMainComputer(suite, settings, here); !isMain)
        around.mainComputer = isMain.error().detail;
    if (!madeOn.isEmpty() && madeOn != here && settings.mainComputer.isEmpty())
        around.mainComputer = madeOn;
    return around;
}

} // namespace vesper
