#include "run/OtherArchives.h"

#include "archive/ArchiveReader.h"
#include "archive/ArchiveSearch.h"
#include "history/VerifiedArchives.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <tuple>

namespace vesper {

namespace {

/// Empty: the archive does not say it any more.
QString suiteOf(const QString &archive)
{
    const auto reader = ArchiveReader::open(archive);
    return reader ? (*reader)->manifest().suiteId : QString();
}

/// Those of a folder, and those elsewhere that the runs of this computer know.
std::vector<FoundArchive> candidates(const QString &folder, const std::vector<HistoryEntry> &runs)
{
    std::vector<FoundArchive> found = findArchives(folder);
    for (const HistoryEntry &run : runs) {
        const bool isKnown
            = std::ranges::find(found, run.archive, &FoundArchive::path) != found.end();
        if (run.archive.isEmpty() || isKnown)
            continue;
        if (std::optional<FoundArchive> elsewhere = archiveAt(run.archive))
            found.push_back(std::move(*elsewhere));
    }
    return found;
}

} // namespace

std::vector<OtherArchive> otherArchives(const QString &archive, const QString &suiteId)
{
    const QString path = QFileInfo(archive).absoluteFilePath();
    const QString suite = suiteId.isEmpty() ? suiteOf(path) : suiteId;
    const std::vector<HistoryEntry> runs
        = suiteId.isEmpty() ? std::vector<HistoryEntry>() : verifyingRuns(suiteId);
    std::vector<OtherArchive> others;
    const QString itself = QFileInfo(path).canonicalFilePath();
    for (const FoundArchive &found : candidates(QFileInfo(path).path(), runs)) {
        const bool isOfSuite = suite.isEmpty() || found.manifest.suiteId == suite;
        const bool isItself
            = found.path == path || QFileInfo(found.path).canonicalFilePath() == itself;
        if (!isItself && found.manifest.damage.isEmpty() && isOfSuite)
            others.push_back({.path = found.path,
                              .created = found.manifest.created,
                              .isBeforeRestore = found.manifest.beforeRestore,
                              .wasVerified = lastVerified(identityOf(found), runs).has_value()});
    }
    std::ranges::sort(others, std::greater(), [](const OtherArchive &other) {
        return std::tuple(other.created, other.wasVerified);
    });
    return others;
}

} // namespace vesper
