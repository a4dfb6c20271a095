#include "wizard/FileChanges.h"

#include "archive/ArchiveReader.h"
#include "restore/FilePlaces.h"

namespace vesper {

namespace {

int &countOf(FilePlace::Now now, FileChanges &files)
{
    switch (now) {
    case FilePlace::Now::Missing:
        return files.coming;
    case FilePlace::Now::Older:
        return files.older;
    case FilePlace::Now::Newer:
        return files.newer;
    case FilePlace::Now::Same:
        return files.same;
    case FilePlace::Now::NoPlace:
    case FilePlace::Now::Blocked:
        break;
    }
    return files.withoutPlace;
}

Result<FileChanges> fileChanges(const QString &archive, const Suite &suite,
                                const CancelToken &cancel)
{
    TRY_ASSIGN(const auto reader, ArchiveReader::open(archive));
    TRY_ASSIGN(const std::vector<FilePlace> places,
               placesInSuite(*reader, suite, std::nullopt, cancel));
    FileChanges files;
    for (const FilePlace &place : places)
        ++countOf(place.now, files);
    return files;
}

} // namespace

Result<CheckedArchive> checkArchive(const QString &archive, const std::optional<Suite> &suite,
                                    RunObserver &observer, const CancelToken &cancel)
{
    PreviewRequest request{.archive = archive, .suiteId = {}, .database = {}};
    if (suite) {
        request.suiteId = suite->id;
        request.database = suite->database;
    }
    Result<Preview> preview = runPreview(request, observer, cancel);
    const bool isOther = !preview && preview.error().kind == ErrorKind::ArchiveOfOtherSuite;
    if (isOther)
        preview = runPreview({.archive = archive, .suiteId = {}, .database = {}}, observer, cancel);
    if (!preview)
        return fail(preview.error());
    CheckedArchive checked{.preview = std::move(*preview), .files = {}};
    if (!suite || isOther || checked.preview.files == 0)
        return checked;
    const Result<FileChanges> files = fileChanges(archive, *suite, cancel);
    if (files)
        checked.files = *files;
    else if (files.error().kind == ErrorKind::Cancelled)
        return fail(files.error());
    return checked;
}

} // namespace vesper
