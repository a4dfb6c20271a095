#include "history/History.h"

#include "history/HistorySchema.h"

#include <QtCore/QDir>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>
#include <utility>

namespace vesper {

namespace {

constexpr int busyTimeoutMs = 5'000;

constexpr char columns[]
    = "kind, created, replaced, saved, part, entry, verdict, started, finished, outcome, "
      "exit_code, reason,"
      " employee, archive, volume_root, volume_label, source_bytes, archive_bytes, sha256, checked,"
      " verified, detail, not_now, not_now_words, state";
constexpr char values[]
    = ":kind, :created, :replaced, :saved, :part, :entry, :verdict, :started, :finished, :outcome, "
      ":exit_code,"
      " :reason, :employee, :archive, :volume_root, :volume_label, :source_bytes, :archive_bytes,"
      " :sha256, :checked, :verified, :detail, :not_now, :not_now_words, :state";

constexpr std::array outcomeNames = {
    std::pair{Outcome::Success, "success"},
    std::pair{Outcome::Warnings, "warnings"},
    std::pair{Outcome::Failed, "failed"},
    std::pair{Outcome::Cancelled, "cancelled"},
};

constexpr std::array kindNames = {
    std::pair{RunKind::Backup, "backup"},
    std::pair{RunKind::BeforeRestore, "before-restore"},
    std::pair{RunKind::Restore, "restore"},
    std::pair{RunKind::Drill, "drill"},
};

template<typename Value, std::size_t Size>
QString nameIn(const std::array<std::pair<Value, const char *>, Size> &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return QString::fromLatin1(name);
    }
    return {};
}

template<typename Value, std::size_t Size>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char *>, Size> &names,
                             const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

/// SQLiteCpp throws; the rest of Vesper does not.
template<typename Work>
std::invoke_result_t<Work> caught(const QString &path, Work &&work)
{
    try {
        return work();
    } catch (const SQLite::Exception &problem) {
        return fail(ErrorKind::StateUnusable, path, QString::fromUtf8(problem.what()));
    }
}

/// With milliseconds and the offset from UTC, so that it names one instant for ever.
std::string stored(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString();
}

QString text(SQLite::Statement &row, const char *column)
{
    return QString::fromStdString(row.getColumn(column).getString());
}

QDateTime time(SQLite::Statement &row, const char *column)
{
    return QDateTime::fromString(text(row, column), Qt::ISODateWithMs);
}

std::optional<NotNow> notNowIn(SQLite::Statement &row)
{
    const std::optional<NotNow::Reason> reason = notNowReasonFrom(text(row, "not_now"));
    if (!reason)
        return std::nullopt;
    return NotNow{*reason, text(row, "not_now_words")};
}

HistoryEntry entryFrom(SQLite::Statement &row)
{
    return {.id = row.getColumn("id").getInt64(),
            .kind = runKindFrom(text(row, "kind")).value_or(RunKind::Backup),
            .started = time(row, "started"),
            .finished = time(row, "finished"),
            .outcome = outcomeFrom(text(row, "outcome")).value_or(Outcome::Failed),
            .exitCode = row.getColumn("exit_code").getInt(),
            .reason = text(row, "reason"),
            .employee = text(row, "employee"),
            .archive = text(row, "archive"),
            .created = time(row, "created"),
            .replaced = row.getColumn("replaced").getInt() != 0,
            .saved = text(row, "saved"),
            .part = text(row, "part"),
            .entry = text(row, "entry"),
            .volumeRoot = text(row, "volume_root"),
            .volumeLabel = text(row, "volume_label"),
            .sourceBytes = row.getColumn("source_bytes").getInt64(),
            .archiveBytes = row.getColumn("archive_bytes").getInt64(),
            .sha256 = text(row, "sha256"),
            .checked = checkLevelFrom(text(row, "checked")).value_or(CheckLevel::None),
            .verified = row.getColumn("verified").getInt() != 0,
            .detail = text(row, "detail"),
            .verdict = drillVerdictFrom(text(row, "verdict")),
            .notNow = notNowIn(row),
            .state = text(row, "state")};
}

void bindEntry(SQLite::Statement &statement, const HistoryEntry &entry)
{
    statement.bind(":kind", nameOf(entry.kind).toStdString());
    statement.bind(":started", stored(entry.started));
    statement.bind(":finished", stored(entry.finished));
    statement.bind(":outcome", nameOf(entry.outcome).toStdString());
    statement.bind(":exit_code", entry.exitCode);
    statement.bind(":reason", entry.reason.toStdString());
    statement.bind(":employee", entry.employee.toStdString());
    statement.bind(":archive", entry.archive.toStdString());
    statement.bind(":created", stored(entry.created));
    statement.bind(":replaced", entry.replaced ? 1 : 0);
    statement.bind(":saved", entry.saved.toStdString());
    statement.bind(":part", entry.part.toStdString());
    statement.bind(":entry", entry.entry.toStdString());
    statement.bind(":volume_root", entry.volumeRoot.toStdString());
    statement.bind(":volume_label", entry.volumeLabel.toStdString());
    statement.bind(":source_bytes", static_cast<int64_t>(entry.sourceBytes));
    statement.bind(":archive_bytes", static_cast<int64_t>(entry.archiveBytes));
    statement.bind(":sha256", entry.sha256.toStdString());
    statement.bind(":checked", nameOf(entry.checked).toStdString());
    statement.bind(":verified", entry.verified ? 1 : 0);
    statement.bind(":detail", entry.detail.toStdString());
    statement.bind(":verdict", entry.verdict ? nameOf(*entry.verdict).toStdString() : "");
    const NotNow notNow = entry.notNow.value_or(NotNow());
    statement.bind(":not_now", entry.notNow ? nameOf(notNow.reason).toStdString() : "");
    statement.bind(":not_now_words", notNow.words.toStdString());
    statement.bind(":state", entry.state.toStdString());
}

/// SQLite does not wait here as it does elsewhere: of two runs that open a new history together one
/// is told at once that it is busy. The mode is the file's, so it is enough that the other one, or
/// the next to open it, succeeds.
void switchToWal(SQLite::Database &database)
{
    const int code = database.tryExec("PRAGMA journal_mode = WAL");
    if (code != SQLITE_OK && code != SQLITE_BUSY)
        throw SQLite::Exception(database.getHandle(), code);
}

} // namespace

QString nameOf(Outcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

std::optional<Outcome> outcomeFrom(const QString &name)
{
    return valueIn<Outcome>(outcomeNames, name);
}

QString nameOf(RunKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<RunKind> runKindFrom(const QString &name)
{
    return valueIn<RunKind>(kindNames, name);
}

Result<History> History::open(const QString &stateFolder)
{
    const QString path = stateFolder + QStringLiteral("/history.sqlite");
    return caught(path, [&]() -> Result<History> {
        auto database = std::make_unique<SQLite::Database>(
            path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs);
        TRY(migrateHistory(*database));
        switchToWal(*database);
        return History(std::move(database));
    });
}

History::History(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{}

History::History(History &&) noexcept = default;
History &History::operator=(History &&) noexcept = default;
History::~History() = default;

Result<qint64> History::record(const HistoryEntry &entry)
{
    return caught(path(), [&]() -> Result<qint64> {
        SQLite::Statement statement(*m_database, "INSERT INTO run (" + std::string(columns)
                                                     + ") VALUES (" + values + ")");
        bindEntry(statement, entry);
        statement.exec();
        return m_database->getLastInsertRowid();
    });
}

Result<void> History::amend(const HistoryEntry &entry)
{
    return caught(path(), [&]() -> Result<void> {
        SQLite::Statement statement(*m_database, "UPDATE run SET (" + std::string(columns) + ") = ("
                                                     + values + ") WHERE id = :id");
        bindEntry(statement, entry);
        statement.bind(":id", static_cast<int64_t>(entry.id));
        statement.exec();
        return {};
    });
}

Result<std::vector<HistoryEntry>> History::latest(int count, RunKind kind) const
{
    return caught(path(), [&]() -> Result<std::vector<HistoryEntry>> {
        SQLite::Statement statement(*m_database,
                                    "SELECT * FROM run WHERE kind = ? ORDER BY id DESC LIMIT ?");
        statement.bind(1, nameOf(kind).toStdString());
        statement.bind(2, std::max(count, 0));
        std::vector<HistoryEntry> entries;
        while (statement.executeStep())
            entries.push_back(entryFrom(statement));
        return entries;
    });
}

Result<std::optional<HistoryEntry>> History::lastGood(const QString &folder) const
{
    return caught(path(), [&]() -> Result<std::optional<HistoryEntry>> {
        // Exit codes: done, and a step after a good archive failed; see exitCodeOf().
        // An archive is in a folder when the folder's path, a slash and a bare file name make its
        // path; the root's path already ends in the slash.
        SQLite::Statement statement(
            *m_database,
            "SELECT * FROM run WHERE kind = 'backup' AND verified = 1 AND archive <> ''"
            " AND exit_code IN (0, 10) AND (:prefix = ''"
            "  OR (substr(archive, 1, length(:prefix)) = :prefix"
            "   AND instr(substr(archive, length(:prefix) + 1), '/') = 0))"
            " ORDER BY id DESC LIMIT 1");
        QString prefix = folder.isEmpty() ? QString() : QDir::cleanPath(folder);
        if (!prefix.isEmpty() && !prefix.endsWith(QLatin1Char('/')))
            prefix += QLatin1Char('/');
        statement.bind(":prefix", prefix.toStdString());
        if (!statement.executeStep())
            return std::nullopt;
        return entryFrom(statement);
    });
}

QString History::path() const
{
    return QString::fromStdString(m_database->getFilename());
}

} // namespace vesper
