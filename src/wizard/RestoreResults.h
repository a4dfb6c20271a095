#pragma once

#include "run/DrillRun.h"
#include "run/LookRun.h"
#include "run/OtherArchives.h"
#include "run/RestoreRun.h"
#include "run/SalvageRun.h"
#include "wizard/ResultPage.h"

namespace vesper {

/// What a ResultPage says of each end that a restore can come to, in the language of now. Pure
/// functions.

/// What was asked for.
enum class RestoreTask : std::uint8_t { Open, Check, Restore, Undo, Look, Practise, Salvage };

/// A restore that was made, and what is around it. A value.
struct RestoredEnd
{
    RestoreReport report;
    QString suiteName;
    bool isUndo = false;
    QStringList staying = {};          ///< of an undo: see RestorePlan
    QString folder = {};               ///< of a suite that was not set up here before; else empty
    QString madeOn = {};               ///< of such a suite: the computer that made the archive
    QString mainComputer = {};         ///< another one that makes the backups so far; else empty
    bool isMainNow = false;            ///< this computer has been made the one that does
    std::optional<Error> notMain = {}; ///< why it could not be
};
[[nodiscard]] ResultContent contentOf(const RestoredEnd &end);

[[nodiscard]] ResultContent contentOf(const DrillReport &report);

/// A copy to look at, and what can open it. A value.
struct LookEnd
{
    LookReport report;
    std::vector<Application> applications;
    std::optional<Error> problem = {}; ///< why one of them could not be started
};
[[nodiscard]] ResultContent contentOf(const LookEnd &end);

/// A damaged archive. A value.
struct DamagedEnd
{
    Error error;
    std::optional<std::vector<OtherArchive>> others; ///< newest first; nothing: nobody waited
};
[[nodiscard]] ResultContent contentOf(const DamagedEnd &end);

[[nodiscard]] ResultContent contentOf(const SalvageReport &report);

/// Something that failed or was cancelled. A value.
struct FailedEnd
{
    RestoreTask task = RestoreTask::Restore;
    Error error;
    bool canGoBack = false; ///< what would change is known still
};
[[nodiscard]] ResultContent contentOf(const FailedEnd &end);

} // namespace vesper
