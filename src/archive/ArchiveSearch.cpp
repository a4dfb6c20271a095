#include "archive/ArchiveSearch.h"

#include "archive/ZipDirectory.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

namespace {

std::optional<FoundArchive> archiveAt(const QFileInfo &info)
{
    const auto file = ReadFile::open(info.filePath());
    if (!file)
        return std::nullopt;
    const Result<ZipDirectory> directory = readZipDirectory(**file);
    if (!directory)
        return std::nullopt;
    Result<Manifest> manifest = manifestFromJson(directory->manifest, info.filePath());
    if (!manifest)
        return std::nullopt;
    for (ManifestEntry &entry : manifest->entries)
        entry.blocks = {};
    return FoundArchive{
        .path = info.filePath(), .bytes = (*file)->size(), .manifest = std::move(*manifest)};
}

} // namespace

std::vector<FoundArchive> findArchives(const QString &folder)
{
    std::vector<FoundArchive> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Readable);
    for (const QFileInfo &info : files)
        if (std::optional<FoundArchive> archive = archiveAt(info))
            found.push_back(std::move(*archive));
    std::stable_sort(found.begin(), found.end(), [](const FoundArchive &a, const FoundArchive &b) {
        return a.manifest.created > b.manifest.created;
    });
    return found;
}

} // namespace vesper
