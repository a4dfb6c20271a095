#include "run/RestoreUndo.h"

#include "base/StateFolder.h"
#include "destination/ElsewhereMounted.h"
#include "history/History.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

namespace {

constexpr int restoresLookedAt = 100;
constexpr auto patience = std::chrono::seconds(1); // with each drive

} // namespace

Result<UndoableRestore> restoreToUndo(const QString &suiteId)
{
    TRY_ASSIGN(const QString folder, stateFolder(suiteId));
    TRY_ASSIGN(const History history, History::open(folder));
    TRY_ASSIGN(const std::vector<HistoryEntry> restores,
               history.latest(restoresLookedAt, RunKind::Restore));
    const auto last = std::ranges::find_if(restores, &HistoryEntry::replaced);
    if (last == restores.end() || last->saved.isEmpty())
        return fail(ErrorKind::NothingToUndo);
    const std::optional<QString> archive
        = QFileInfo::exists(last->saved) ? last->saved : elsewhereMounted(last->saved, patience);
    if (!archive)
        return fail(ErrorKind::NothingToUndo, last->saved);
    return UndoableRestore{.archive = *archive,
                           .part = restorePartFrom(last->part).value_or(RestorePart::Everything),
                           .entry = last->entry,
                           .finished = last->finished};
}

} // namespace vesper
