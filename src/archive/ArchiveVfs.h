#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"

struct sqlite3;

namespace vesper {

/// A database opened where it lies, inside an archive: SQLite reads its pages through the blocks of
/// the entry, some of which are kept inflated. Read-only, immutable, distrustful (`query_only`,
/// `trusted_schema=off`, `cell_size_check=on`, no other file attached, no tokenizer from SQL):
/// schema and proof questions come from outside. `now` is when the archive was made, so that
/// "today's receipts" are the same ones next year. A cancel ends any statement with
/// SQLITE_INTERRUPT. Good for the schema and for a few questions; a check of the whole structure
/// would inflate everything many times over. Thread rule: one thread at a time.
class ArchiveDatabase
{
public:
    /// `entry`: the index of a database in the manifest. Errors: ArchiveDamaged (with SQLite's
    /// reason), ReadFailed.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveDatabase>>
    open(std::shared_ptr<const ArchiveReader> reader, std::size_t entry, CancelToken cancel = {});
    ~ArchiveDatabase();
    ArchiveDatabase(const ArchiveDatabase &) = delete;
    ArchiveDatabase &operator=(const ArchiveDatabase &) = delete;

    [[nodiscard]] sqlite3 *handle() const;
    /// The first error while reading the archive; SQLite only knows that a read failed.
    [[nodiscard]] const std::optional<Error> &failure() const;

    struct Private;

private:
    explicit ArchiveDatabase(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vesper
