#include "history/VerifiedArchives.h"

#include "base/StateFolder.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

namespace {

constexpr int runsOfEachKind = 400;

/// The manifest keeps whole seconds of what the history has to the millisecond.
bool isWithin(const HistoryEntry &run, const QDateTime &created)
{
    return run.started.addSecs(-1) <= created && created <= run.finished.addSecs(1);
}

bool hasMade(const HistoryEntry &run, const ArchiveIdentity &archive)
{
    return run.verified && run.archiveBytes == archive.bytes && isWithin(run, archive.created)
           && QFileInfo(run.archive).path() == QFileInfo(archive.path).path();
}

/// Another drive of the same name may hold another archive of the same name by now.
bool hasProven(const HistoryEntry &run, const ArchiveIdentity &archive)
{
    return run.verdict == DrillVerdict::Proven && run.archive == archive.path
           && run.archiveBytes == archive.bytes && run.created == archive.created;
}

} // namespace

ArchiveIdentity identityOf(const FoundArchive &archive)
{
    return {.path = archive.path, .bytes = archive.bytes, .created = archive.manifest.created};
}

std::optional<QDateTime> lastVerified(const ArchiveIdentity &archive,
                                      const std::vector<HistoryEntry> &runs)
{
    std::optional<QDateTime> last;
    for (const HistoryEntry &run : runs) {
        const bool counts
            = run.kind == RunKind::Drill ? hasProven(run, archive) : hasMade(run, archive);
        if (counts && (!last || *last < run.finished))
            last = run.finished;
    }
    return last;
}

std::vector<HistoryEntry> verifyingRuns(const QString &suiteId)
{
    std::vector<HistoryEntry> runs;
    const Result<History> history = stateFolder(suiteId).and_then(&History::open);
    if (!history)
        return runs;
    for (const RunKind kind : {RunKind::Backup, RunKind::BeforeRestore, RunKind::Drill}) {
        const auto some
            = history->latest(runsOfEachKind, kind).value_or(std::vector<HistoryEntry>());
        runs.insert(runs.end(), some.begin(), some.end());
    }
    return runs;
}

} // namespace vesper
