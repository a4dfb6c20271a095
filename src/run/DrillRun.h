#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "history/History.h"
#include "run/RunObserver.h"
#include "suite/ProofAnswer.h"

#include <vector>

namespace vesper {

/// A restore that is rehearsed: in a folder of its own, never near the live database. A value.
struct DrillRequest
{
    QString suiteId;
    QString archive; ///< empty: the newest good one that the history knows
};

struct DrillReport
{
    QString archive;
    QDateTime created; ///< of the archive
    DrillVerdict verdict = DrillVerdict::Inconclusive;
    std::vector<ArchiveProblem> problems; ///< of the archive
    std::optional<Error> reason;  ///< why it is inconclusive, where an error kept it from its end
    QStringList brokenReferences; ///< disorder of the application's own: no problem of the archive
    std::vector<ProofAnswer> proof; ///< as the restored database answers
    std::vector<Warning> warnings;
    qint64 bytes = 0;
    double seconds = 0;
};

/// Verifies the whole archive, restores its database into Vesper's own state folder (as a real
/// restore does: room checked first, written, read back), runs integrity_check and
/// foreign_key_check there, compares the rows of each table and the proof with the manifest, and
/// enters the dated verdict in the history. What was restored is removed; what a killed drill left
/// there, the next one removes.
/// Proven: all of it held. Failed: the archive did not hold what it says. Inconclusive: it could
/// not be found out (no room, a medium that cannot be read, a check that needs the application).
/// Errors: ArchiveMissing (`path` empty: no good archive is known), ArchiveForeign,
/// ArchiveOfOtherSuite, EntryMissing, AnotherRun, StateUnusable, Cancelled.
[[nodiscard]] Result<DrillReport> runDrill(const DrillRequest &request, const Clock &clock,
                                           RunObserver &observer, const CancelToken &cancel);

} // namespace vesper
