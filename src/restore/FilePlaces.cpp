#include "restore/FilePlaces.h"

#include "restore/ReadBack.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <tuple>

namespace vesper {

namespace {

QStringList partsInFolder(const ManifestEntry &entry)
{
    const QStringList parts = partsInSet(entry);
    return parts.isEmpty() ? parts : entry.set.split(QLatin1Char('/'), Qt::SkipEmptyParts) + parts;
}

bool leadsOut(const QStringList &parts)
{
    return parts.isEmpty() || std::ranges::any_of(parts, [](const QString &part) {
               return part == QLatin1String(".") || part == QLatin1String("..")
                      || part.contains(QChar(u'\0')) || part.contains(QLatin1Char('/'));
           });
}

/// Whether a folder on the way below `root` is a link, or no folder.
bool isBlocked(const QString &root, const QStringList &parts)
{
    QString path = root;
    for (const QString &part : parts.first(parts.size() - 1)) {
        path += QLatin1Char('/') + part;
        const QFileInfo info(path);
        if (info.isSymLink() || (info.exists() && !info.isDir()))
            return true;
    }
    const QFileInfo file(path + QLatin1Char('/') + parts.last());
    return file.isSymLink() || (file.exists() && !file.isFile());
}

/// A database's newest change may stand in its WAL.
QDateTime lastChange(const QString &path, EntryKind kind)
{
    const QDateTime changed = QFileInfo(path).lastModified();
    const QFileInfo wal(path + QStringLiteral("-wal"));
    return kind == EntryKind::Database && wal.size() > 0 ? std::max(changed, wal.lastModified())
                                                         : changed;
}

/// The archived time has whole seconds: what was changed within the same one may be newer.
FilePlace::Now ageOf(const FilePlace &place, const ManifestEntry &entry, const Manifest &manifest)
{
    const bool hasTime = entry.kind == EntryKind::File && entry.modified.isValid();
    const QDateTime archived = hasTime ? entry.modified : manifest.created;
    return place.modified.toSecsSinceEpoch() >= archived.toSecsSinceEpoch() ? FilePlace::Now::Newer
                                                                            : FilePlace::Now::Older;
}

/// Looks at what stands at a place that is none of a link's.
Result<void> look(FilePlace &place, const ArchiveReader &reader, const CancelToken &cancel)
{
    const ManifestEntry &entry = reader.manifest().entries[place.entry];
    const QFileInfo info(place.path);
    if (!info.exists())
        return {};
    place.modified = lastChange(place.path, entry.kind);
    place.now = ageOf(place, entry, reader.manifest());
    if (entry.kind == EntryKind::Database || info.size() != entry.size)
        return {};
    const Result<void> same = checkReadBack(place.path, reader, place.entry, cancel, [](qint64) {});
    if (same)
        place.now = FilePlace::Now::Same;
    else if (same.error().kind == ErrorKind::Cancelled)
        return fail(same.error());
    return {};
}

Result<FilePlace> placeBelow(const QString &root, const QStringList &parts, std::size_t entry,
                             const ArchiveReader &reader, const CancelToken &cancel)
{
    FilePlace place{.entry = entry, .path = reader.manifest().entries[entry].path};
    if (root.isEmpty() || leadsOut(parts)) {
        place.now = FilePlace::Now::NoPlace;
        return place;
    }
    place.path = root + QLatin1Char('/') + parts.join(QLatin1Char('/'));
    if (isBlocked(root, parts))
        place.now = FilePlace::Now::Blocked;
    else
        TRY(look(place, reader, cancel));
    return place;
}

/// A set can be a single file: then it is its own place.
QString rootOf(const IncludeSet &set, const QStringList &parts)
{
    const QFileInfo info(set.path);
    const bool isFile
        = info.exists() ? info.isFile() : parts.size() == 1 && parts.first() == info.fileName();
    return isFile ? info.path() : info.filePath();
}

} // namespace

Result<std::vector<FilePlace>> placesInSuite(const ArchiveReader &reader, const Suite &suite,
                                             std::optional<std::size_t> only,
                                             const CancelToken &cancel)
{
    const std::vector<ManifestEntry> &entries = reader.manifest().entries;
    std::vector<FilePlace> places;
    const auto take = [&](const IncludeSet *set) -> Result<void> {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const bool isOfSet
                = set != nullptr ? entries[i].set == set->name
                                 : std::ranges::none_of(suite.includes, [&](const IncludeSet &any) {
                                       return any.name == entries[i].set;
                                   });
            if (!isBesideDatabase(entries[i]) || !isOfSet || (only && *only != i))
                continue;
            const QStringList parts = partsInSet(entries[i]);
            const QString root = set == nullptr ? QString() : rootOf(*set, parts);
            TRY_ASSIGN(FilePlace place, placeBelow(root, parts, i, reader, cancel));
            places.push_back(std::move(place));
        }
        return {};
    };
    for (const IncludeSet &set : suite.includes)
        TRY(take(&set));
    TRY(take(nullptr));
    return places;
}

Result<std::vector<FilePlace>> placesInFolder(const ArchiveReader &reader, const QString &folder,
                                              const CancelToken &cancel)
{
    const std::vector<ManifestEntry> &entries = reader.manifest().entries;
    std::vector<FilePlace> places;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isBesideDatabase(entries[i]))
            continue;
        TRY_ASSIGN(FilePlace place,
                   placeBelow(folder, partsInFolder(entries[i]), i, reader, cancel));
        places.push_back(std::move(place));
    }
    return places;
}

bool isBesideDatabase(const ManifestEntry &entry)
{
    return entry.kind == EntryKind::File
           || (entry.kind == EntryKind::Database && !entry.set.isEmpty());
}

QStringList partsInSet(const ManifestEntry &entry)
{
    const auto partsOf
        = [](const QString &path) { return path.split(QLatin1Char('/'), Qt::SkipEmptyParts); };
    const qsizetype depth
        = partsOf(entry.name).size() - partsOf(QStringLiteral("files/") + entry.set).size();
    const QStringList path = partsOf(entry.path);
    return depth < 1 || depth > path.size() ? QStringList() : path.last(depth);
}

QString pathInFolder(const QString &folder, const ManifestEntry &entry)
{
    const QStringList parts = partsInFolder(entry);
    if (leadsOut(parts) || isBlocked(folder, parts))
        return {};
    return folder + QLatin1Char('/') + parts.join(QLatin1Char('/'));
}

Result<std::size_t> entryCalled(const ArchiveReader &reader, const QString &name)
{
    const std::vector<ManifestEntry> &entries = reader.manifest().entries;
    for (const auto part : {&ManifestEntry::name, &ManifestEntry::path}) {
        const auto found = std::ranges::find(entries, name, part);
        if (found != entries.end())
            return static_cast<std::size_t>(found - entries.begin());
    }
    return fail(ErrorKind::EntryMissing, reader.file().path(), name);
}

Result<std::size_t> databaseEntry(const ArchiveReader &reader)
{
    const ManifestEntry *database = reader.manifest().database();
    if (database == nullptr)
        return fail(ErrorKind::EntryMissing, reader.file().path(), QStringLiteral("database/"));
    return static_cast<std::size_t>(database - reader.manifest().entries.data());
}

} // namespace vesper
