#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QtCore/QJsonObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace SQLite {
class Database;
}

namespace vesper::test {

/// How the club works on its database while something else goes on.
struct ClubWriterOptions
{
    QString database;                   ///< the sample club's, see demo/DemoSuite.h
    std::chrono::milliseconds duration; ///< how long, unless it is stopped before
    double perSecond = 0;               ///< transactions; 0: as many as can be
    bool isSynced = true; ///< false leaves the disk out of the waits: only locks are measured
};

/// What it has done and how long it had to wait for it.
struct ClubWriterReport
{
    qint64 commits = 0;
    double longestMs = 0; ///< of a transaction, from its BEGIN to the end of its COMMIT
    double medianMs = 0;
    double seconds = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Writes as the club's own programs would: each transaction lets a member pass the gate, now and
/// then sells something or corrects an address, and keeps books whose invariant holds in every
/// committed state and, in all likelihood, in no torn one; see brokenClubInvariant().
/// Several writers, in threads or processes, may work on one database.
/// Thread rule: run() on one thread; all else from any.
class ClubWriter
{
public:
    explicit ClubWriter(ClubWriterOptions options);

    /// Returns when the time is up or the token is stopped. Errors: SourceBusy when a lock could
    /// not be had for a minute, WriteFailed.
    [[nodiscard]] Result<ClubWriterReport> run(const CancelToken &stop);

    /// How many it has committed so far.
    [[nodiscard]] qint64 commits() const { return m_commits; }
    /// Waits until so many are committed; false if run() ends before.
    bool waitForCommits(qint64 count);
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    class Session;
    ClubWriterReport work(Session &session, const CancelToken &stop);
    void countCommit();
    void end();

    ClubWriterOptions m_options;
    std::atomic<qint64> m_commits = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_hasEnded = false;
};

/// A ClubWriter on a thread of its own, at work from the constructor (which returns after the
/// first commit) to stop() or the destructor.
class RunningClubWriter
{
public:
    explicit RunningClubWriter(ClubWriterOptions options);
    ~RunningClubWriter();
    RunningClubWriter(const RunningClubWriter &) = delete;
    RunningClubWriter &operator=(const RunningClubWriter &) = delete;

    [[nodiscard]] ClubWriter &writer() { return m_writer; }
    [[nodiscard]] Result<ClubWriterReport> stop();

private:
    ClubWriter m_writer;
    CancelSource m_stop;
    Result<ClubWriterReport> m_report;
    std::thread m_thread;
};

/// What is wrong with the books in this state of the database; empty where they are in order:
/// the two accounts of the ledger sum to zero, there are as many new passages and invoices as
/// transactions counted, and each new invoice is the sum of its lines.
/// A database on which no writer has worked yet is wrong too. Throws SQLite::Exception.
[[nodiscard]] QString brokenClubInvariant(SQLite::Database &database);

/// The counter of committed transactions in this state: it only ever grows.
[[nodiscard]] qint64 clubCommitsIn(SQLite::Database &database);

} // namespace vesper::test
