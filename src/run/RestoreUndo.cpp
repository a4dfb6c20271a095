#include "run/RestoreUndo.h"

#include "base/StateFolder.h"
#include "history/History.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

namespace {

constexpr int restoresLookedAt = 100;

} // namespace

Result<UndoableRestore> restoreToUndo(const QString &suiteId)
{
    TRY_ASSIGN(const QString folder, stateFolder(suiteId));
    TRY_ASSIGN(const History history, History::open(folder));
    TRY_ASSIGN(const std::vector<HistoryEntry> restores,
               history.latest(restoresLookedAt, RunKind::Restore));
    const auto last = std::ranges::find_if(restores, &HistoryEntry::replaced);
    if (last == restores.end() || last->saved.isEmpty() || !QFileInfo::exists(last->saved))
        return fail(ErrorKind::NothingToUndo);
    return UndoableRestore{.archive = last->saved,
                           .part = restorePartFrom(last->part).value_or(RestorePart::Everything),
                           .entry = last->entry,
                           .finished = last->finished};
}

} // namespace vesper
