#pragma once

#include "base/Result.h"
#include "history/DrillVerdict.h"
#include "history/NotNow.h"
#include "suite/Settings.h"

#include <memory>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace vesper {

/// How a run ended.
enum class Outcome : std::uint8_t { Success, Warnings, Failed, Cancelled };
[[nodiscard]] QString nameOf(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFrom(const QString &name);

/// What a run was for.
enum class RunKind : std::uint8_t {
    Backup,
    BeforeRestore, ///< the archive of the state that a restore was about to replace
    Restore,       ///< into the live database
    Drill,         ///< a restore rehearsed
};
[[nodiscard]] QString nameOf(RunKind kind);
[[nodiscard]] std::optional<RunKind> runKindFrom(const QString &name);

/// One run as it is remembered.
struct HistoryEntry
{
    qint64 id = 0; ///< given by the database
    RunKind kind = RunKind::Backup;
    QDateTime started = {};
    QDateTime finished = {};
    Outcome outcome = Outcome::Failed;
    int exitCode = 0;
    QString reason = {};   ///< "menu", "last-close", "command-line", …
    QString employee = {}; ///< empty: nobody was identified
    QString archive = {}; ///< absolute path: made, restored from or rehearsed; empty: none was made
    QDateTime created = {}; ///< of the archive, by itself; of a drill
    bool replaced = false;  ///< of a restore: what had been there is no more, or may be no more
    QString saved = {};     ///< of a restore: the archive of the state before, if there is one
    QString part = {};      ///< of a restore: "files", "entry", …; empty: it is not known
    QString entry = {};     ///< where `part` is "entry": the path of the file
    QString volumeRoot = {};
    QString volumeLabel = {};
    qint64 sourceBytes = 0;
    qint64 archiveBytes = 0;
    QString sha256 = {}; ///< of the file; empty: not read back
    CheckLevel checked = CheckLevel::None;
    bool verified = false;
    QString detail = {};                      ///< of a failure, in English
    std::optional<DrillVerdict> verdict = {}; ///< of a drill
    std::optional<NotNow> notNow = {};        ///< nobody wanted the backup that was offered
    QString state = {}; ///< of a backup: what run/NothingNew.h knows that state again by
};

/// What was done on this computer for one suite: an SQLite database in the state folder, in WAL
/// mode so that two runs can use it at once. A history that cannot be opened never stops a backup.
/// Thread rule: one thread at a time for each object.
class History
{
public:
    /// Opens, or creates, `history.sqlite` in the folder (see base/StateFolder.h), and brings an
    /// older version's schema up to date. Errors, here and in every member: StateUnusable with the
    /// file as `path` (damaged, not writable, made by a newer version, locked for over 5 s).
    [[nodiscard]] static Result<History> open(const QString &stateFolder);
    History(History &&) noexcept;
    History &operator=(History &&) noexcept;
    ~History();

    /// Adds a run, and answers its id; the entry's own is ignored. Durable when it returns.
    [[nodiscard]] Result<qint64> record(const HistoryEntry &entry);
    /// What is known of the run `entry.id` by now. Durable when it returns.
    [[nodiscard]] Result<void> amend(const HistoryEntry &entry);
    /// At most `count` runs of a kind, the last recorded first (whatever the clock said).
    [[nodiscard]] Result<std::vector<HistoryEntry>> latest(int count,
                                                           RunKind kind = RunKind::Backup) const;
    /// The newest backup that gave a verified archive of an undamaged state (exit code 0, or 10:
    /// the archive is good); where `folder` is given, of those directly in it. The file may be gone
    /// since.
    [[nodiscard]] Result<std::optional<HistoryEntry>> lastGood(const QString &folder = {}) const;

private:
    explicit History(std::unique_ptr<SQLite::Database> database);
    [[nodiscard]] QString path() const;

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace vesper
