#include "base/Error.h"

#include <algorithm>

namespace vesper {

bool isKeptDamage(const Error &error)
{
    return error.kind == ErrorKind::ArchiveDamaged && !error.problems.empty()
           && std::ranges::all_of(error.problems, [](const ArchiveProblem &problem) {
                  return problem.kind == ArchiveProblem::Kind::KeptDamage;
              });
}

ExitCode exitCodeOf(ErrorKind kind) noexcept
{
    using enum ErrorKind;
    switch (kind) {
    case Internal:
    case StateUnusable:
        return ExitCode::Internal;
    case Usage:
    case SuiteNotFound:
    case SuiteInvalid:
    case ApplicationUnknown:
    case ProgramNotStarted:
    case ArgumentMissing:
    case ConfirmationRequired:
    case SuiteExists:
    case TargetExists:
    case ArchiveOfOtherSuite:
    case NothingToUndo:
    case CodeTooShort:
    case CodeTaken:
    case CodesDiffer:
    case StaffInSuite:
    case EmployeeUnknown:
    case EmployeeExists:
    case LastAdministrator:
        return ExitCode::Usage;
    case NotPermitted:
    case NotMainComputer:
    case CodeRequired:
    case CodeWrong:
    case CodeLocked:
    case CodeLacksRight:
    case StaffUnreadable:
    case StaffListUnreadable:
        return ExitCode::NotPermitted;
    case DestinationIsUrl:
    case DestinationMissing:
    case DestinationNotFolder:
    case DestinationNotWritable:
    case DestinationReadOnly:
    case DestinationIsSource:
    case DestinationIsIncluded:
    case DestinationSameDisk:
    case DestinationNotMounted:
    case DestinationNotAnswering:
    case NameRefused:
    case WriteFailed:
        return ExitCode::DestinationRefused;
    case FileTooLarge:
    case NotEnoughRoom:
        return ExitCode::NotEnoughRoom;
    case SourceMissing:
    case SourceNotDatabase:
    case SourceEmpty:
    case SourceBusy:
    case SourceDamaged:
    case SourceUnreadable:
    case SourceNeedsRecovery:
    case SourceWalReadOnly:
    case SourceNotWritable:
        return ExitCode::SourceUnusable;
    case ArchiveMissing:
    case ArchiveForeign:
    case ArchiveDamaged:
    case EntryMissing:
    case VerificationFailed:
    case ProofDiffers:
    case RestoreUnsound:
    case ReadFailed:
        return ExitCode::ArchiveBad;
    case Cancelled:
        return ExitCode::Cancelled;
    case HookFailed:
        return ExitCode::HookFailed;
    case FollowUpFailed:
        return ExitCode::FollowUpFailed;
    case AnotherRun:
        return ExitCode::AnotherRun;
    }
    return ExitCode::Internal;
}

} // namespace vesper
