#pragma once

#include "base/Result.h"

namespace SQLite {
class Database;
}

namespace vesper {

/// Brings the history of any older version of Vesper to the schema of this one, in one
/// transaction; the version stands in `user_version`. A newer version's history is not touched.
/// Throws SQLite::Exception. Errors: StateUnusable for a newer schema.
[[nodiscard]] Result<void> migrateHistory(SQLite::Database &database);

} // namespace vesper
