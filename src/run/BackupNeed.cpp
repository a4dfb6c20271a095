#include "run/BackupNeed.h"

#include "base/StateFolder.h"
#include "destination/TimedQuestion.h"
#include "history/History.h"
#include "run/NothingNew.h"
#include "snapshot/SourceListing.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>

namespace vesper {

using namespace std::chrono_literals;

namespace {

constexpr int runsToLookAt = 50;

/// When the database was changed last, with what is still in its WAL.
QDateTime lastChange(const QString &database)
{
    const QFileInfo wal(database + QStringLiteral("-wal"));
    const QDateTime changed = QFileInfo(database).lastModified();
    return wal.size() > 0 ? std::max(changed, wal.lastModified()) : changed;
}

/// When the files beside the database were changed last; the folders they are in tell of those that
/// are gone, and of others that are no part of a backup.
QDateTime lastChange(const SourceListing &sources, bool withFolders)
{
    QDateTime latest;
    const auto consider = [&latest](const QString &path) {
        const QFileInfo info(path);
        for (const QDateTime &time : {info.lastModified(), info.metadataChangeTime()})
            if (time.isValid() && (!latest.isValid() || latest < time))
                latest = time;
    };
    QSet<QString> folders;
    for (const auto &[set, listing] : sources.sets) {
        folders.insert(set.path);
        for (const SourceFile &file : listing.files) {
            consider(file.path);
            folders.insert(QFileInfo(file.path).path());
        }
    }
    if (withFolders)
        for (const QString &folder : folders)
            consider(folder);
    return latest;
}

/// What lies on a drive that does not answer keeps nobody from going home. Invalid: nothing there.
QDateTime lastChangeOfFiles(const Suite &suite, bool withFolders)
{
    TimedQuestion<QDateTime> question(suite.file, [suite, withFolders] {
        const Result<SourceListing> sources = listSources(suite, CancelToken());
        return sources ? lastChange(*sources, withFolders) : QDateTime();
    });
    return question.answerWithin(2s).value_or(QDateTime());
}

bool isAfter(const QDateTime &changed, const QDateTime &settled)
{
    return changed.isValid() && changed > settled;
}

/// Up to when everything is in a good archive, or was declined. Invalid: nothing ever was.
QDateTime settledUntil(const History &history)
{
    QDateTime settled;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // What was noted by a clock that was wrong settles nothing.
    const auto consider = [&settled, &now](const QDateTime &time) {
        if (!isOfFuture(time, now) && (!settled.isValid() || settled < time))
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
    // While the suite is open the times alone tell, and its programs may leave files of their own.
    if (settled.isValid() && lastChange(suite.database) <= settled
        && !isAfter(lastChangeOfFiles(suite, !isInUse), settled))
        return false;
    return isInUse || !findNothingNew(suite);
}

WorkSince workSince(const Suite &suite, const HistoryEntry &run, bool isInUse,
                    const WorkSince &before)
{
    using enum BackupStanding::Work;
    if (!QFileInfo::exists(suite.database))
        return {};
    WorkSince now{.run = run.id,
                  .stamp = stampOf(suite.database),
                  .filesChanged = lastChangeOfFiles(suite, !isInUse),
                  .work = before.work};
    if (now == before)
        return before;
    if (lastChange(suite.database) <= run.started && !isAfter(now.filesChanged, run.started))
        now.work = None;
    else if (!isInUse)
        now.work = findNothingNew(suite) ? None : Some;
    else
        return {.work = Some}; // by the times alone: to be looked at again once nobody works
    return now;
}

} // namespace vesper
