#include "run/NothingNew.h"

#include "archive/ArchiveSearch.h"
#include "base/SqliteConnection.h"
#include "base/StateFolder.h"
#include "compress/BlockCompressor.h"
#include "destination/AbsentDrive.h"
#include "destination/TimedQuestion.h"
#include "history/VerifiedArchives.h"
#include "snapshot/FilesDigest.h"
#include "snapshot/StateDigest.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vesper {

namespace {

/// Cancels once a time is over.
class TimeLimit
{
public:
    explicit TimeLimit(std::chrono::milliseconds limit)
        : m_thread([this, limit](const std::stop_token &ended) {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait_for(lock, ended, limit, [&ended] { return ended.stop_requested(); }))
                m_source.request_stop();
        })
    {}
    [[nodiscard]] CancelToken token() const { return m_source.get_token(); }

private:
    CancelSource m_source;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< the last: it uses the others
};

/// With the first word the meaning of the rest could be changed.
QString textOf(qint64 blockSize, const QByteArray &database, const QByteArray &files)
{
    return QStringLiteral("1 %1 %2 %3")
        .arg(QString::number(blockSize), QString::fromLatin1(database.toHex()),
             QString::fromLatin1(files.toHex()));
}

std::optional<HistoryEntry> newestGoodRun(const QString &suiteId)
{
    const Result<History> history = stateFolder(suiteId).and_then(&History::open);
    if (!history)
        return std::nullopt;
    return history->lastGood().value_or(std::nullopt);
}

/// Nothing: it is not there although its drive is, or it is another one.
std::optional<bool> isArchiveHere(const HistoryEntry &run, std::chrono::milliseconds limit)
{
    if (absentDriveOf(run.archive, currentMounts(), isUserOfThisComputer))
        return false;
    TimedQuestion<std::optional<FoundArchive>> question(
        run.volumeRoot, [path = run.archive] { return archiveAt(path); });
    const auto answer = question.answerWithin(limit);
    if (!answer || !*answer)
        return std::nullopt;
    return lastVerified(identityOf(**answer), {run}) ? std::optional(true) : std::nullopt;
}

/// On a thread of its own: they may be on something that does not answer. Empty: not certain.
QByteArray digestOfFiles(const Suite &suite, std::chrono::milliseconds limit)
{
    TimedQuestion<QByteArray> question(suite.file, [suite] {
        const Result<SourceListing> sources = listSources(suite, CancelToken());
        return sources
                   ? filesDigest(*sources, QDateTime::currentDateTimeUtc()).value_or(QByteArray())
                   : QByteArray();
    });
    return question.answerWithin(limit).value_or(QByteArray());
}

Result<QByteArray> digestOfDatabase(const QString &path, qint64 blockSize,
                                    std::chrono::milliseconds limit)
{
    if (isEmptyDatabase(path))
        return fail(ErrorKind::SourceEmpty, path);
    const TimeLimit time(limit);
    TRY_ASSIGN(const auto snapshot, DatabaseSnapshot::open(path, false, time.token()));
    return readStateDigest(*snapshot, blockSize, time.token());
}

/// Whether the database is in that state, and which stamp it has in it. To read it may change the
/// stamp, once: what a killed program left in the WAL is brought into the database then.
std::optional<DatabaseStamp> stampOfState(const QString &path, qint64 blockSize,
                                          const QByteArray &files, const QString &state,
                                          std::chrono::milliseconds limit)
{
    constexpr int attempts = 2;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const DatabaseStamp before = stampOf(path);
        const Result<QByteArray> database = digestOfDatabase(path, blockSize, limit);
        if (!database || textOf(blockSize, *database, files) != state)
            return std::nullopt;
        const DatabaseStamp after = stampOf(path);
        if (after == before)
            return after;
    }
    return std::nullopt;
}

qint64 blockSizeIn(const QString &state)
{
    return state.section(QLatin1Char(' '), 1, 1).toLongLong();
}

} // namespace

std::optional<NothingNew> findNothingNew(const Suite &suite, std::chrono::milliseconds limit)
{
    const std::optional<HistoryEntry> run = newestGoodRun(suite.id);
    const qint64 blockSize = run ? blockSizeIn(run->state) : 0;
    if (blockSize <= 0)
        return std::nullopt;
    const std::optional<bool> isHere = isArchiveHere(*run, limit);
    if (!isHere)
        return std::nullopt;
    const QByteArray files = digestOfFiles(suite, limit);
    if (files.isEmpty())
        return std::nullopt;
    const std::optional<DatabaseStamp> stamp
        = stampOfState(suite.database, blockSize, files, run->state, limit);
    if (!stamp)
        return std::nullopt;
    return NothingNew{.run = *run, .isArchiveHere = *isHere, .stamp = *stamp};
}

QString stateText(CompressionLevel level, const QByteArray &database,
                  const std::optional<QByteArray> &files)
{
    return files && !database.isEmpty() ? textOf(blockSizeOf(level), database, *files) : QString();
}

} // namespace vesper
