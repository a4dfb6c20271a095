#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/CommitGate.h"
#include "base/FileLock.h"
#include "history/History.h"
#include "run/RunObserver.h"
#include "suite/ProofAnswer.h"
#include "suite/Settings.h"
#include "suite/Suite.h"

#include <memory>
#include <vector>

namespace vesper {

/// Everything that one backup needs to know. A value.
struct BackupRequest
{
    Suite suite;
    QString destination; ///< as typed; the rules decide
    QString name;        ///< without ".zip"; empty: the proposed one
    CompressionLevel level = CompressionLevel::Fast;
    CheckLevel check = CheckLevel::Quick;
    bool externalMediumOnly = false;
    bool fixedName = false;         ///< always backup/backup.zip: see Settings::fixedName
    bool keepDamaged = false;       ///< keep the present state of a damaged database all the same
    RunKind kind = RunKind::Backup; ///< or BeforeRestore, which the archive says of itself
    QString reason;                 ///< for the history: "menu", "command-line", …
    QString employee;               ///< who was identified; may be empty
    QString note;                   ///< what the person says of this archive
    bool keepForGood = false;
    bool unattended = false; ///< nobody is there: no folder is made, it could be an unmounted share
    std::shared_ptr<CommitGate> gate;  ///< for runDetached; may be null
    std::shared_ptr<FileLock> runLock; ///< of the sequence it is a part of; null: takes its own
};

/// What a run has done.
struct BackupReport
{
    QString archive; ///< absolute path under its final name
    QString volumeLabel;
    qint64 bytes = 0;         ///< of the archive
    qint64 databaseBytes = 0; ///< of the snapshot
    QString sha256; ///< of the archive's file, from the read-back; empty with CheckLevel::None
    bool verified = false;
    CheckLevel checked = CheckLevel::None;
    bool damaged = false; ///< a damaged state, kept on request; `damage` says what SQLite found
    QString damage;
    double seconds = 0;
    double writerStallSeconds = 0; ///< rollback mode: how long the read lock was held
    std::vector<ProofAnswer> proof;
    std::vector<Warning> warnings;
    Outcome outcome = Outcome::Failed;
    bool keepForGood = false; ///< as it was asked for
    QStringList notInside;    ///< what the suite names that this archive does not hold
    QDateTime created;
};

/// One backup from the rules to the history: see ARCHITECTURE.md for the data's way.
/// Synchronous; the caller chooses the thread (see DetachedRun for faces that must answer a cancel
/// although a system call hangs on a dead medium). After a cancel or an error nothing is left under
/// a final name, and the failure is recorded in the history.
/// Errors: any; AnotherRun when this suite is being backed up by another process.
/// SourceDamaged: `path` is the database, `archive` the newest good archive at the destination.
[[nodiscard]] Result<BackupReport> runBackup(const BackupRequest &request, const Clock &clock,
                                             RunObserver &observer, const CancelToken &cancel);

} // namespace vesper
