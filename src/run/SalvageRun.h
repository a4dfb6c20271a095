#pragma once

#include "base/CancelToken.h"
#include "restore/DatabaseRecovery.h"
#include "run/RestorePart.h"
#include "run/RunObserver.h"

namespace vesper {

/// `vesper restore ARCHIVE --salvage --to`: what can be had of a damaged archive, or of a damaged
/// plain database. A value.
struct SalvageRequest
{
    QString archive;
    QString target; ///< the new file, whose folder must exist; of RestorePart::Files the folder
    RestorePart part = RestorePart::Database; ///< Everything is the same here
    QString entry;                            ///< RestorePart::Entry: its name or its path
};

struct SalvageReport
{
    QString target;
    QDateTime created;         ///< of the archive; invalid: unknown
    bool isWhole = false;      ///< what was asked for is not damaged at all
    RecoveryReport database;   ///< where a database was recovered: table by table
    bool isRecovered = false;  ///< the database went through SQLite's recovery
    QStringList files;         ///< paths that were written, each of them whole
    std::vector<Warning> lost; ///< files that were not
    qint64 bytes = 0;
    double seconds = 0;
};

/// Writes a database as it is where it is undamaged, else what recoverDatabase() gets of it; of the
/// files those that are whole. Always to new files, nothing is replaced, nothing is called good.
/// Errors: those of DamagedArchive::open() and recoverDatabase(), EntryMissing, TargetExists,
/// ArchiveDamaged (the file that was asked for is lost, or all of them), NotEnoughRoom,
/// WriteFailed, Cancelled.
[[nodiscard]] Result<SalvageReport> runSalvage(const SalvageRequest &request, RunObserver &observer,
                                               const CancelToken &cancel);

} // namespace vesper
