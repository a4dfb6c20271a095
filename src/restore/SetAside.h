#pragma once

#include "base/Result.h"

namespace vesper {

/// A database that SQLite cannot read, and what stands beside it (-wal, -shm, -journal), renamed to
/// `<name>.before-restore`, `<name>.before-restore-wal`, … (with a number where that is taken), so
/// that a restored one can have the name and nothing of the older one spoils it. Any thread.
class SetAside
{
public:
    /// Errors: WriteFailed; what was renamed until then has its name again, or else Error::aside
    /// says where it is.
    [[nodiscard]] static Result<SetAside> take(const QString &database);

    /// Where the database is now.
    [[nodiscard]] const QString &path() const { return m_aside; }
    /// Gives all of them their names again. Errors: WriteFailed.
    [[nodiscard]] Result<void> putBack();

private:
    SetAside(QString database, QString aside)
        : m_database(std::move(database))
        , m_aside(std::move(aside))
    {}
    Result<void> renameAll();

    QString m_database;
    QString m_aside;
};

} // namespace vesper
