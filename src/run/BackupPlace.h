#pragma once

#include "destination/DestinationRules.h"
#include "history/History.h"
#include "run/BackupRun.h"

namespace vesper {

/// Where a backup goes, and under which name. A value.
struct BackupPlace
{
    QString name;            ///< without ".zip"
    Destination destination; ///< accepted by the rules
    /// Where a database in rollback mode is held back, so that its writers need not wait for a slow
    /// destination; empty: nowhere.
    QString spoolFolder;
};

/// What is known before a place is judged.
struct BeforeBackup
{
    QDateTime created;
    qint64 sourceBytes = 0;
    std::vector<HistoryEntry> past; ///< the suite's last runs, newest first
    QString stateFolder;
};

/// Puts the rules of names and destinations to a request; with a fixed name it makes the folder
/// `backup` there. Thread rule: any thread; may wait for a slow file system.
/// Errors: those of checkName and checkDestination; DestinationMissing and DestinationNotWritable
/// for the folder `backup`.
[[nodiscard]] Result<BackupPlace> settlePlace(const BackupRequest &request,
                                              const BeforeBackup &before);

} // namespace vesper
