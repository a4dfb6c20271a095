#pragma once

#include "base/SqliteConnection.h"
#include "suite/Settings.h"

#include <QtCore/QStringList>

#include <vector>

namespace vesper {

/// How many rows a table had.
struct TableRows
{
    QString table;
    qint64 rows = 0;

    bool operator==(const TableRows &) const = default;
};

/// Counts every ordinary table, in the order of the schema; one that cannot be counted without the
/// application's own functions is left out. Errors: the Source… kinds.
[[nodiscard]] Result<std::vector<TableRows>> countRows(SqliteConnection &connection);

/// What SQLite found, its first lines; empty: nothing.
struct StructureFindings
{
    QStringList damage; ///< by quick_check or integrity_check: data is or will be lost
    QString notChecked; ///< why SQLite could not check: a function or collation of the application
    QStringList
        brokenReferences; ///< by foreign_key_check: the application's own disorder, no damage
};

/// One line of the findings, without SQLite's heading ("*** in database main ***"): to stand in a
/// sentence.
[[nodiscard]] QString firstFinding(const QStringList &damage);

/// Runs the checks of a level over the whole database, never per table: that would miss damaged
/// free lists and orphan pages. Quick: quick_check. Full: integrity_check and foreign_key_check.
/// Other levels check nothing.
/// Errors: Cancelled, the Source… kinds; a damage that keeps SQLite from checking is a finding.
[[nodiscard]] Result<StructureFindings> checkStructure(SqliteConnection &connection,
                                                       CheckLevel level);

} // namespace vesper
