#include "run/LookRun.h"

#include "base/StateFolder.h"
#include "run/ExtractRun.h"
#include "run/OpenedArchive.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace vesper {

namespace {

QDateTime dateOf(const QString &archive)
{
    const auto reader = ArchiveReader::open(archive);
    return reader ? (*reader)->manifest().created : QFileInfo(archive).lastModified();
}

/// Empty, whatever an earlier look left there.
Result<QDir> freshFolder(const QString &suiteId)
{
    TRY_ASSIGN(const QString state, stateFolder(suiteId));
    QDir folder(state + QStringLiteral("/look"));
    folder.removeRecursively();
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::StateUnusable, folder.path());
    return folder;
}

} // namespace

Result<LookReport> runLook(const LookRequest &request, RunObserver &observer,
                           const CancelToken &cancel)
{
    LookReport report{.created = dateOf(request.archive)};
    TRY_ASSIGN(const QDir folder, freshFolder(request.suiteId));
    const QString name
        = QStringLiteral("%1_copy-of_%2.sqlite")
              .arg(request.suiteId, report.created.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss")));
    TRY_ASSIGN(const ExtractReport extracted,
               runExtract({.archive = request.archive, .target = folder.filePath(name)}, observer,
                          cancel));
    if (!QFile::setPermissions(extracted.target, QFile::ReadOwner))
        return fail(ErrorKind::WriteFailed, extracted.target);
    report.database = extracted.target;
    report.bytes = extracted.bytes;
    return report;
}

QStringList lookCommand(const Application &application, const LookReport &copy)
{
    QStringList command = application.look;
    command.replaceInStrings(QLatin1String(databasePlaceholder), copy.database);
    command.replaceInStrings(QLatin1String(datePlaceholder),
                             copy.created.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return command;
}

} // namespace vesper
