#include "run/BackupNeed.h"

#include "base/StateFolder.h"
#include "history/History.h"
#include "run/NothingNew.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

namespace {

constexpr int runsToLookAt = 50;

/// When the database was changed last, with what is still in its WAL.
QDateTime lastChange(const QString &database)
{
    const QFileInfo wal(database + QStringLiteral("-wal"));
    const QDateTime changed = QFileInfo(database).lastModified();
    return wal.size() > 0 ? std::max(changed, wal.lastModified()) : changed;
}

/// Up to when everything is in a good archive, or was declined. Invalid: nothing ever was.
QDateTime settledUntil(const History &history)
{
    QDateTime settled;
    const auto consider = [&settled](const QDateTime &time) {
        if (!settled.isValid() || settled < time)
            settled = time;
    };
    if (const auto good = history.lastGood().value_or(std::nullopt))
        consider(good->started);
    for (const HistoryEntry &run :
         history.latest(runsToLookAt).value_or(std::vector<HistoryEntry>()))
        if (run.notNow)
            consider(run.finished);
    return settled;
}

} // namespace

bool isBackupMissing(const Suite &suite, bool isInUse)
{
    if (!QFileInfo::exists(suite.database))
        return false;
    const Result<History> history = stateFolder(suite.id).and_then(&History::open);
    if (!history)
        return true;
    const QDateTime settled = settledUntil(*history);
    if (settled.isValid() && lastChange(suite.database) <= settled)
        return false;
    return isInUse || !findNothingNew(suite);
}

} // namespace vesper
