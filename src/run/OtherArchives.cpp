#include "run/OtherArchives.h"

#include "archive/ArchiveReader.h"
#include "archive/ArchiveSearch.h"
#include "base/StateFolder.h"
#include "history/History.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

namespace {

constexpr int runsLookedAt = 100;

/// Empty: the archive does not say it any more.
QString suiteOf(const QString &archive)
{
    const auto reader = ArchiveReader::open(archive);
    return reader ? (*reader)->manifest().suiteId : QString();
}

std::vector<HistoryEntry> verifiedRuns(const QString &suiteId)
{
    std::vector<HistoryEntry> verified;
    if (suiteId.isEmpty())
        return verified;
    const Result<History> history = stateFolder(suiteId).and_then(&History::open);
    for (const RunKind kind : {RunKind::Backup, RunKind::BeforeRestore}) {
        if (!history)
            continue;
        for (const HistoryEntry &run :
             history->latest(runsLookedAt, kind).value_or(std::vector<HistoryEntry>()))
            if (run.verified && !run.archive.isEmpty())
                verified.push_back(run);
    }
    return verified;
}

} // namespace

std::vector<OtherArchive> otherArchives(const QString &archive, const QString &suiteId)
{
    const QString path = QFileInfo(archive).absoluteFilePath();
    const QString suite = suiteId.isEmpty() ? suiteOf(path) : suiteId;
    std::vector<OtherArchive> others;
    const auto isListed = [&](const QString &other) {
        return other == path
               || std::ranges::find(others, other, &OtherArchive::path) != others.end();
    };
    for (const FoundArchive &found : findArchives(QFileInfo(path).path()))
        if (!isListed(found.path) && found.manifest.damage.isEmpty()
            && (suite.isEmpty() || found.manifest.suiteId == suite))
            others.push_back({.path = found.path, .created = found.manifest.created});
    for (const HistoryEntry &run : verifiedRuns(suiteId)) {
        const auto known = std::ranges::find(others, run.archive, &OtherArchive::path);
        if (known != others.end())
            known->wasVerified = true;
        else if (const auto reader = ArchiveReader::open(run.archive);
                 reader && !isListed(run.archive) && (*reader)->manifest().damage.isEmpty())
            others.push_back({run.archive, (*reader)->manifest().created, true});
    }
    std::ranges::sort(others, std::greater(), &OtherArchive::created);
    return others;
}

} // namespace vesper
