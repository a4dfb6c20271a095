#include "words/HistoryWords.h"

#include <QtCore/QCoreApplication>

namespace vesper {

namespace {

struct HistoryTerms
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

ExitCode exitCodeOf(const HistoryEntry &run)
{
    return static_cast<ExitCode>(run.exitCode);
}

bool isGood(const HistoryEntry &run)
{
    return run.verified
           && (exitCodeOf(run) == ExitCode::Done || exitCodeOf(run) == ExitCode::FollowUpFailed);
}

/// A damaged state that somebody wanted to be kept.
bool isKeptDamage(const HistoryEntry &run)
{
    return run.verified && exitCodeOf(run) == ExitCode::SourceUnusable && !run.archive.isEmpty();
}

QString notNowText(const NotNow &notNow)
{
    switch (notNow.reason) {
    case NotNow::Reason::NoStick:
        //: Why nobody wanted the backup that was offered
        return HistoryTerms::tr("Not now: no USB stick at hand");
    case NotNow::Reason::LeavingEarly:
        //: Why nobody wanted the backup that was offered
        return HistoryTerms::tr("Not now: in a hurry");
    case NotNow::Reason::NothingNew:
        //: Why nobody wanted the backup that was offered
        return HistoryTerms::tr("Nothing was new");
    case NotNow::Reason::Other:
        if (!notNow.words.isEmpty())
            //: Why nobody wanted the backup that was offered; %1: in their own words
            return HistoryTerms::tr("Not now: %1").arg(notNow.words);
        [[fallthrough]];
    case NotNow::Reason::Unsaid:
        break;
    }
    //: Nobody wanted the backup that was offered
    return HistoryTerms::tr("Not now");
}

QString failureText(const HistoryEntry &run)
{
    switch (exitCodeOf(run)) {
    case ExitCode::NotPermitted:
        //: Why something was not done: by whom it was tried
        return HistoryTerms::tr("Not allowed");
    case ExitCode::DestinationRefused:
        return HistoryTerms::tr("Failed: the place could not be used");
    case ExitCode::NotEnoughRoom:
        return HistoryTerms::tr("Failed: not enough room");
    case ExitCode::SourceUnusable:
        return HistoryTerms::tr("Failed: the database could not be used");
    case ExitCode::ArchiveBad:
        return HistoryTerms::tr("Failed: the backup file is not good");
    case ExitCode::HookFailed:
        return HistoryTerms::tr("Failed: what must come before did not succeed");
    case ExitCode::AnotherRun:
        return HistoryTerms::tr("Failed: another run was in progress");
    case ExitCode::Usage:
        return HistoryTerms::tr("Failed: the suite file has a mistake");
    default:
        return HistoryTerms::tr("Failed");
    }
}

QString drillText(const HistoryEntry &run)
{
    switch (run.verdict.value_or(DrillVerdict::Inconclusive)) {
    case DrillVerdict::Proven:
        //: What a rehearsed restore has shown of a backup
        return HistoryTerms::tr("Proven: it can be restored");
    case DrillVerdict::Failed:
        //: What a rehearsed restore has shown of a backup
        return HistoryTerms::tr("This backup cannot be relied on");
    case DrillVerdict::Inconclusive:
        break;
    }
    //: What a rehearsed restore has shown of a backup
    return HistoryTerms::tr("It could not be found out");
}

QString doneText(const HistoryEntry &run)
{
    if (run.kind == RunKind::Restore)
        return run.outcome == Outcome::Warnings
                   //: How a restore ended
                   ? HistoryTerms::tr("Restored, with remarks")
                   //: How a restore ended
                   : HistoryTerms::tr("Restored");
    if (!run.verified)
        //: How a backup ended: nothing was read back
        return HistoryTerms::tr("Made, but not verified");
    if (exitCodeOf(run) == ExitCode::FollowUpFailed)
        //: How a backup ended: what should follow it, such as a report, failed
        return HistoryTerms::tr("Good, but what should follow failed");
    return run.outcome == Outcome::Warnings
               //: How a backup ended
               ? HistoryTerms::tr("Good, with remarks")
               //: How a backup ended: it was read back and proved
               : HistoryTerms::tr("Good");
}

} // namespace

QString whatText(const HistoryEntry &run)
{
    switch (run.kind) {
    case RunKind::BeforeRestore:
        //: What was backed up: the state that a restore was about to replace
        return HistoryTerms::tr("Backup before a restore");
    case RunKind::Restore:
        return run.reason == QLatin1String("undo")
                   //: What was done
                   ? HistoryTerms::tr("Restore undone")
                   //: What was done
                   : HistoryTerms::tr("Restore");
    case RunKind::Drill:
        //: What was done: a restore was rehearsed
        return HistoryTerms::tr("Restore practised");
    case RunKind::Backup:
        break;
    }
    return run.reason == QLatin1String("unattended")
               //: What was done: by a timer
               ? HistoryTerms::tr("Automatic backup")
               //: What was done
               : HistoryTerms::tr("Backup");
}

QString outcomeText(const HistoryEntry &run)
{
    if (run.notNow)
        return notNowText(*run.notNow);
    if (run.kind == RunKind::Drill && run.outcome != Outcome::Cancelled)
        return drillText(run);
    if (isKeptDamage(run))
        //: How a backup ended: the database was damaged, and was kept on request
        return HistoryTerms::tr("The damaged state was kept");
    switch (run.outcome) {
    case Outcome::Cancelled:
        return HistoryTerms::tr("Cancelled");
    case Outcome::Failed:
        return isGood(run) ? doneText(run) : failureText(run);
    case Outcome::Success:
    case Outcome::Warnings:
        break;
    }
    return doneText(run);
}

Rating ratingOf(const HistoryEntry &run)
{
    if (run.outcome == Outcome::Cancelled || run.notNow)
        return Rating::Nothing;
    if (run.kind == RunKind::Drill) {
        const DrillVerdict verdict = run.verdict.value_or(DrillVerdict::Inconclusive);
        return verdict == DrillVerdict::Proven   ? Rating::Good
               : verdict == DrillVerdict::Failed ? Rating::Bad
                                                 : Rating::Unsure;
    }
    if (isGood(run))
        return exitCodeOf(run) == ExitCode::Done ? Rating::Good : Rating::Unsure;
    return run.outcome == Outcome::Failed || isKeptDamage(run) ? Rating::Bad : Rating::Unsure;
}

} // namespace vesper
