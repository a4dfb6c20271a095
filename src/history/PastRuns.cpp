#include "history/PastRuns.h"

#include <algorithm>

namespace vesper {

namespace {

double secondsOf(const HistoryEntry &entry)
{
    return double(entry.started.msecsTo(entry.finished)) / 1000;
}

} // namespace

std::vector<PastRun> pastRuns(const std::vector<HistoryEntry> &entries, const QString &volumeRoot)
{
    std::vector<PastRun> past;
    for (const HistoryEntry &entry : entries)
        if (!entry.archive.isEmpty())
            past.push_back({.sourceBytes = entry.sourceBytes,
                            .archiveBytes = entry.archiveBytes,
                            .seconds = secondsOf(entry),
                            .sameVolume = entry.volumeRoot == volumeRoot});
    return past;
}

std::optional<double> provenSpeed(const std::vector<HistoryEntry> &entries,
                                  const QString &volumeRoot)
{
    for (const HistoryEntry &entry : entries)
        if (entry.verified && entry.volumeRoot == volumeRoot && secondsOf(entry) > 0)
            return double(entry.sourceBytes) / secondsOf(entry);
    return std::nullopt;
}

bool hasBeenUsed(const std::vector<HistoryEntry> &entries, const QString &volumeRoot)
{
    return std::any_of(entries.begin(), entries.end(), [&](const HistoryEntry &entry) {
        return entry.volumeRoot == volumeRoot && !entry.archive.isEmpty();
    });
}

} // namespace vesper
