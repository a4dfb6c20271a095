#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace vesper {

struct SqliteBackupFinisher
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
/// One use of SQLite's backup API, finished when it goes. Thread rule: one thread at a time.
using SqliteBackup = std::unique_ptr<sqlite3_backup, SqliteBackupFinisher>;

/// How much to copy at once: little enough to notice a cancel at once, enough to cost nothing.
[[nodiscard]] inline int pagesPerBackupStep(qint64 pageSize)
{
    constexpr qint64 bytes = 4 * 1024 * 1024;
    return static_cast<int>(std::max<qint64>(1, bytes / pageSize));
}

} // namespace vesper
