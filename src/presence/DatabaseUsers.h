#pragma once

#include "presence/Presence.h"

namespace vesper {

/// A program that has a database open without having been started by `vesper run`. A value.
struct DatabaseUser
{
    qint64 process = 0;
    QString program;     ///< its name, as a list of processes shows it, but whole
    QStringList command; ///< what it was started with
    QString user;        ///< whose it is

    bool operator==(const DatabaseUser &) const = default;
};

/// The programs on this computer that have the database open, without this process and without
/// those that came of one of the applications `known`. They are told by their open files, and by
/// the locks that SQLite holds: of other users' processes the kernel shows only the latter, so that
/// theirs are seen while they write, and in WAL mode for as long as they have it open.
/// Never an error: what cannot be looked into is not named. Reads /proc; takes milliseconds.
[[nodiscard]] std::vector<DatabaseUser> databaseUsers(const QString &database,
                                                      const std::vector<OpenApplication> &known);

/// Whether a program that came of the process `ancestor`, without that one itself, has the database
/// open. As databaseUsers().
[[nodiscard]] bool isOpenBelow(qint64 ancestor, const QString &database);

} // namespace vesper
