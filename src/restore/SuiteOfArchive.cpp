#include "restore/SuiteOfArchive.h"

#include "base/StateFolder.h"

#include "restore/FilePlaces.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace vesper {

namespace {

/// `relative` within `folder`, else `otherwise` within it.
QString within(const QString &folder, const QString &relative, const QString &otherwise)
{
    const QString path = QDir::cleanPath(folder + QLatin1Char('/') + relative);
    const bool isInside = path == folder || path.startsWith(folder + QLatin1Char('/'));
    return isInside ? path : folder + QLatin1Char('/') + otherwise;
}

/// A name for a folder: what a set is called may be anything.
QString folderName(QString set)
{
    static const QRegularExpression separators(QStringLiteral("[/\\x00]"));
    set.replace(separators, QStringLiteral("_"));
    return set == QLatin1String(".") || set == QLatin1String("..") ? QStringLiteral("_") : set;
}

} // namespace

Result<Suite> suiteOfArchive(const Manifest &manifest, const QString &archive,
                             const QString &folder)
{
    if (!isSuiteId(manifest.suiteId))
        return fail(ErrorKind::ArchiveDamaged, archive, QStringLiteral("suite.id"));
    const ManifestEntry *database = manifest.database();
    if (database == nullptr)
        return fail(ErrorKind::EntryMissing, archive, QStringLiteral("database/"));
    const QString root = QDir::cleanPath(folder);
    Suite suite{.file = root + QStringLiteral("/suite.toml"),
                .id = manifest.suiteId,
                .name = manifest.suiteName,
                .database
                = within(root, database->path, folderName(QFileInfo(database->path).fileName()))};
    for (const ManifestEntry &entry : manifest.entries) {
        if (!isBesideDatabase(entry)
            || std::ranges::find(suite.includes, entry.set, &IncludeSet::name)
                   != suite.includes.end())
            continue;
        const QStringList inSet = partsInSet(entry);
        const QStringList whole = entry.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        const QString path = whole.first(whole.size() - inSet.size()).join(QLatin1Char('/'));
        suite.includes.push_back(
            {.name = entry.set, .path = within(root, path, folderName(entry.set)), .exclude = {}});
    }
    return suite;
}

} // namespace vesper
