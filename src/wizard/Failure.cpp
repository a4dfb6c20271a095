#include "wizard/Failure.h"

namespace vesper {

Error forPeople(Error error)
{
    switch (error.kind) {
    case ErrorKind::StaffUnreadable:
    case ErrorKind::SourceDamaged:
    case ErrorKind::VerificationFailed:
    case ErrorKind::ProofDiffers:
    case ErrorKind::HookFailed:
        error.detail.clear();
        break;
    default:
        break;
    }
    return error;
}

Remedy remedyFor(const Failure &failure)
{
    if (failure.opening)
        return Remedy::None;
    if (failure.error.kind == ErrorKind::SourceDamaged)
        return Remedy::None; // neither another try nor another place mends a database
    switch (exitCodeOf(failure.error.kind)) {
    case ExitCode::NotPermitted:
    case ExitCode::Usage:
        return Remedy::None;
    case ExitCode::DestinationRefused:
    case ExitCode::NotEnoughRoom:
        return Remedy::ChooseAnotherPlace;
    default:
        return Remedy::TryAgain;
    }
}

} // namespace vesper
