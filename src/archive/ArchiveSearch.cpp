#include "archive/ArchiveSearch.h"

#include "archive/ZipDirectory.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

std::optional<FoundArchive> archiveAt(const QString &path)
{
    const auto file = ReadFile::open(path);
    if (!file)
        return std::nullopt;
    const Result<ZipDirectory> directory = readZipDirectory(**file);
    if (!directory)
        return std::nullopt;
    Result<Manifest> manifest = manifestFromJson(directory->manifest, path);
    if (!manifest)
        return std::nullopt;
    for (ManifestEntry &entry : manifest->entries)
        entry.blocks = {};
    return FoundArchive{.path = path, .bytes = (*file)->size(), .manifest = std::move(*manifest)};
}

std::vector<FoundArchive> findArchives(const QString &folder)
{
    std::vector<FoundArchive> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Readable);
    for (const QFileInfo &info : files)
        if (std::optional<FoundArchive> archive = archiveAt(info.filePath()))
            found.push_back(std::move(*archive));
    std::stable_sort(found.begin(), found.end(), [](const FoundArchive &a, const FoundArchive &b) {
        return a.manifest.created > b.manifest.created;
    });
    return found;
}

} // namespace vesper
