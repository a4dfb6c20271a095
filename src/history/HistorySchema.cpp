#include "history/HistorySchema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <array>

namespace vesper {

namespace {

// Step n leads from version n to n + 1. Steps are never changed once released: only added.
constexpr std::array migrations = {
    R"(CREATE TABLE run (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started TEXT NOT NULL,
        finished TEXT NOT NULL,
        outcome TEXT NOT NULL,
        exit_code INTEGER NOT NULL,
        reason TEXT NOT NULL,
        employee TEXT NOT NULL,
        archive TEXT NOT NULL,
        volume_root TEXT NOT NULL,
        volume_label TEXT NOT NULL,
        source_bytes INTEGER NOT NULL,
        archive_bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        checked TEXT NOT NULL,
        verified INTEGER NOT NULL,
        detail TEXT NOT NULL
    ))",
    "ALTER TABLE run ADD COLUMN not_now TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE run ADD COLUMN not_now_words TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN kind TEXT NOT NULL DEFAULT 'backup';"
    "ALTER TABLE run ADD COLUMN saved TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN verdict TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN part TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE run ADD COLUMN entry TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN created TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run ADD COLUMN state TEXT NOT NULL DEFAULT ''",
    // Of older rows what can be known: files alone were never counted without a saved state.
    "ALTER TABLE run ADD COLUMN replaced INTEGER NOT NULL DEFAULT 0;"
    "UPDATE run SET replaced = 1 WHERE kind = 'restore'"
    " AND (saved <> '' OR (verified = 1 AND part NOT IN ('files', 'entry')))",
};

constexpr int currentVersion = static_cast<int>(migrations.size());

int versionOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

} // namespace

Result<void> migrateHistory(SQLite::Database &database)
{
    if (versionOf(database) == currentVersion)
        return {};
    // Asked again under the write lock: another run may have migrated meanwhile.
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int found = versionOf(database);
    if (found < 0 || found > currentVersion)
        return fail(ErrorKind::StateUnusable, QString::fromStdString(database.getFilename()),
                    QStringLiteral("schema version %1, this program knows up to %2")
                        .arg(found)
                        .arg(currentVersion));
    for (int version = found; version < currentVersion; ++version)
        database.exec(migrations[static_cast<std::size_t>(version)]);
    database.exec("PRAGMA user_version = " + std::to_string(currentVersion));
    transaction.commit();
    return {};
}

} // namespace vesper
