#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/CommitGate.h"
#include "run/RestorePart.h"
#include "run/RunObserver.h"
#include "suite/ProofAnswer.h"
#include "suite/Settings.h"
#include "suite/Suite.h"

#include <memory>
#include <vector>

namespace vesper {

/// A restore into the suite's own places. A value. Whether the person may, the face has asked.
struct RestoreRequest
{
    Suite suite;
    QString archive; ///< or a plain SQLite file, another tool's copy
    RestorePart part = RestorePart::Everything;
    QString entry;             ///< RestorePart::Entry: its name or its path
    bool replaceNewer = false; ///< also files that are newer than their copies in it
    QString saveTo; ///< folder for the archive of the present state; empty: that of `archive`
    CheckLevel check = CheckLevel::Quick; ///< Quick or Full, before and after
    bool keepDamaged = false; ///< restore over a damaged database too, after its state was kept
    QString reason;           ///< for the history: "command-line", "undo", …
    QString employee;         ///< who was identified; may be empty
    std::shared_ptr<CommitGate> gate; ///< for runDetached; may be null
};

/// What became of the state that was there before.
enum class StateBefore : std::uint8_t {
    Missing,      ///< there was no database
    Saved,        ///< as a verified archive, with the files where some are replaced
    SavedDamaged, ///< as an archive that is marked as damaged
    SetAside,     ///< SQLite could not read it: its file has another name now
    Untouched,    ///< nothing of it was replaced
};

struct RestoreReport
{
    QString database;        ///< the live one
    QDateTime created;       ///< of the archive
    qint64 bytes = 0;        ///< of the database, and of the files that were restored
    bool hasDatabase = true; ///< the database was restored
    QStringList files;       ///< paths that were restored; what was not, is a warning
    int sameFiles = 0;       ///< that were there already
    StateBefore before = StateBefore::Missing;
    QString saved; ///< the archive of the state before, or the file set aside; empty: Missing
    CheckLevel checked = CheckLevel::Quick;
    std::vector<ProofAnswer> proof; ///< as the live database answers now
    std::vector<Warning> warnings;
    double seconds = 0;
};

/// Verifies the whole archive, checks a copy of its database, saves the present state as a verified
/// archive ("before restore"), replaces the content of the live database in one transaction (see
/// restore/InPlaceRestore.h), brings the files to their places (restore/FileRestore.h), checks the
/// database, asks it the proof, and enters it all in the history. Nothing need exist before:
/// folders are made. Of a plain SQLite file the copy's check is all there is:
/// Warning::Kind::NoProof. Synchronous, as runBackup(). A cancel is heard until the last step of
/// the transaction; after that it only leaves files out and shortens the check. After an error
/// everything is as it was, unless Error::hasChanged; Error::saved undoes it then. Errors: any;
/// ArchiveOfOtherSuite, ArchiveDamaged (also an archive of a damaged state), SourceDamaged and
/// SourceNotDatabase (see RestoreRequest::keepDamaged), AnotherRun.
[[nodiscard]] Result<RestoreReport> runRestore(const RestoreRequest &request, const Clock &clock,
                                               RunObserver &observer, const CancelToken &cancel);

/// The files that a restore would meet at their places and that are newer than their copies in the
/// archive: to be asked about before. Errors: the Archive… kinds, EntryMissing, Cancelled.
[[nodiscard]] Result<QStringList> newerFiles(const RestoreRequest &request,
                                             const CancelToken &cancel);

} // namespace vesper
