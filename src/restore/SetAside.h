#pragma once

#include "base/Result.h"

namespace vesper {

/// A database that SQLite cannot read, kept as `<name>.before-restore` (with a number where that is
/// taken) with what stands beside it (-wal, -shm, -journal), so that a restored one can take the
/// name and nothing of the older one spoils it. Where the file system has links, the older one
/// keeps its name, too, until the restored one replaces it: whenever the process dies, a file has
/// the name. Any thread.
class SetAside
{
public:
    /// On the medium when it returns. Errors: TargetExists, WriteFailed; what was renamed until
    /// then has its name again, or else Error::aside says where it is.
    [[nodiscard]] static Result<SetAside> take(const QString &database);

    /// Where the database is kept.
    [[nodiscard]] const QString &path() const { return m_aside; }
    /// All of them have their own names again, and no others. Errors: TargetExists (another file
    /// has the name), WriteFailed.
    [[nodiscard]] Result<void> putBack();

private:
    SetAside(QString database, QString aside)
        : m_database(std::move(database))
        , m_aside(std::move(aside))
    {}
    Result<void> giveNames();

    QString m_database;
    QString m_aside;
};

} // namespace vesper
