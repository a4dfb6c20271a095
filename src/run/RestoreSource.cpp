#include "run/RestoreSource.h"

#include "restore/FilePlaces.h"
#include "restore/PlainDatabase.h"

#include <QtCore/QFileInfo>

namespace vesper {

namespace {

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

Result<RestoreSource> openPlain(const RestoreRequest &request)
{
    const bool givesDatabase
        = request.part == RestorePart::Everything || request.part == RestorePart::Database;
    if (!givesDatabase)
        return fail(ErrorKind::EntryMissing, request.archive,
                    request.entry.isEmpty() ? QStringLiteral("files/") : request.entry);
    if (isSameFile(request.archive, request.suite.database))
        return fail(ErrorKind::ArchiveForeign, request.archive);
    return RestoreSource{.created = QFileInfo(request.archive).lastModified(),
                         .part = RestorePart::Database};
}

} // namespace

Result<RestoreSource> openSource(const RestoreRequest &request)
{
    Result<OpenedArchive> opened = openArchiveOf(request.suite.id, request.archive);
    if (!opened && opened.error().kind == ErrorKind::ArchiveForeign
        && isPlainDatabase(request.archive))
        return openPlain(request);
    TRY(opened);
    RestoreSource source{.created = opened->manifest().created, .part = request.part};
    source.archive = std::move(*opened);
    if (request.part == RestorePart::Entry) {
        TRY_ASSIGN(source.entry, entryCalled(*source.archive->reader, request.entry));
        if (source.entry == source.archive->database)
            source.part = RestorePart::Database;
    }
    return source;
}

Result<QStringList> newerFiles(const RestoreRequest &request, const CancelToken &cancel)
{
    TRY_ASSIGN(const RestoreSource source, openSource(request));
    QStringList newer;
    if (!source.givesFiles())
        return newer;
    TRY_ASSIGN(const std::vector<FilePlace> places,
               placesInSuite(*source.archive->reader, request.suite, source.onlyEntry(), cancel));
    for (const FilePlace &place : places)
        if (place.now == FilePlace::Now::Newer)
            newer.append(place.path);
    return newer;
}

} // namespace vesper
