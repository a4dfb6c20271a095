#include "wizard/RestoreTasks.h"

#include "destination/DestinationRules.h"
#include "run/CompareRun.h"
#include "suite/MainComputer.h"
#include "wizard/LostRowsDocument.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

namespace vesper {

namespace {

QString folderToSaveTo(const RestoreRequest &request, const Settings &settings)
{
    QString beside = QFileInfo(request.archive).absolutePath();
    QStringList folders{beside, settings.defaultFolder, settings.lastFolder,
                        settings.lastDisk.folder, QDir::homePath()};
    folders.removeAll(QString());
    for (const QString &folder : folders) {
        const DestinationQuestion question{.typed = folder,
                                           .database = request.suite.database,
                                           .included = includedPaths(request.suite)};
        if (const Result<Destination> accepted = checkDestination(question))
            return accepted->folder;
    }
    return beside; // the run says why not
}

Result<QString> newFolder(const RowsToSave &rows)
{
    const QString name
        = QStringLiteral("%1_to-enter-again_%2")
              .arg(rows.suite.id,
                   QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss")));
    const QDir folder(rows.folder);
    if (!folder.mkdir(name))
        return fail(ErrorKind::WriteFailed, folder.filePath(name));
    return folder.filePath(name);
}

} // namespace

Result<RestorePlan> planRestore(const RestoreRequest &request, const Settings &settings,
                                const CancelToken &cancel)
{
    RestorePlan plan;
    TRY_ASSIGN(plan.newerFiles, newerFiles(request, cancel));
    plan.saveTo = folderToSaveTo(request, settings);
    return plan;
}

Result<QString> saveRows(const RowsToSave &rows, RunObserver &observer, const CancelToken &cancel)
{
    TRY_ASSIGN(const QString folder, newFolder(rows));
    const auto document = std::make_shared<LostRowsDocument>();
    TRY(runComparison({.archive = rows.archive,
                       .with = rows.database,
                       .suiteId = rows.suite.id,
                       .csvFolder = folder,
                       .lostRows = document},
                      observer, cancel));
    TRY(document->write(QDir(folder).filePath(rows.suite.id + QStringLiteral(".pdf")), rows.suite,
                        rows.language));
    return folder;
}

Result<void> becomeMainComputer(const QString &suiteId)
{
    return changeSettings(
        suiteId, [](Settings &settings) { settings.mainComputer = QSysInfo::machineHostName(); });
}

QString otherMainComputer(const Suite &suite)
{
    const Result<void> isMain
        = checkMainComputer(suite, loadSettings(suite.id), QSysInfo::machineHostName());
    return isMain ? QString() : isMain.error().detail;
}

} // namespace vesper
