#include "wizard/Failure.h"

#include <cerrno>

namespace vesper {

namespace {

bool wasPulledOut(const Error &error)
{
    return error.systemCode == ENODEV || error.systemCode == ENXIO;
}

Remedies remediesFor(const Error &error)
{
    using enum ErrorKind;
    constexpr Remedies again{.main = Remedy::TryAgain};
    constexpr Remedies againOrElsewhere{Remedy::TryAgain, Remedy::ChooseAnotherPlace};
    constexpr Remedies elsewhere{.main = Remedy::ChooseAnotherPlace};
    constexpr Remedies elsewhereOrAgain{Remedy::ChooseAnotherPlace, Remedy::TryAgain};
    constexpr Remedies onceMended{.beside = Remedy::TryAgain};
    switch (error.kind) {
    case Cancelled:
    case DestinationNotMounted:   // until it is plugged in
    case DestinationNotAnswering: // until the cable is
        return againOrElsewhere;
    case WriteFailed:
    case ReadFailed:
        return wasPulledOut(error) ? againOrElsewhere : elsewhereOrAgain;
    case DestinationMissing:  // it can be made there, or plugged in
    case DestinationReadOnly: // some sticks have a switch
    case NotEnoughRoom:       // it can be made
        return elsewhereOrAgain;
    case DestinationIsUrl:
    case DestinationNotFolder:
    case DestinationNotWritable:
    case DestinationIsSource:
    case DestinationIsIncluded:
    case DestinationSameDisk:
    case FileTooLarge:
    case NameRefused:
    case VerificationFailed: // that medium cannot be trusted
        return elsewhere;
    case SourceBusy:
    case SourceNeedsRecovery:
    case ProofDiffers:
    case StateUnusable:
    case AnotherRun:
    case HookFailed:
    case Internal:
        return again;
    case SourceMissing:
    case SourceNotDatabase:
    case SourceEmpty:
        return {Remedy::Restore, Remedy::TryAgain};
    case SourceUnreadable:
    case SourceWalReadOnly:
        return onceMended;
    case SourceDamaged:
        return {.beside = Remedy::KeepDamagedState};
    default:
        return {};
    }
}

bool isPossible(Remedy remedy, const Failure &failure)
{
    switch (remedy) {
    case Remedy::ChooseAnotherPlace:
        return !failure.opening; // there is no page for the place yet to go back to
    case Remedy::KeepDamagedState:
    case Remedy::Restore:
        return !failure.settings;
    default:
        return true;
    }
}

} // namespace

Error forPeople(Error error)
{
    switch (error.kind) {
    case ErrorKind::SuiteInvalid:
    case ErrorKind::StaffUnreadable:
    case ErrorKind::SourceDamaged:
    case ErrorKind::VerificationFailed:
    case ErrorKind::ProofDiffers:
    case ErrorKind::HookFailed:
    case ErrorKind::Internal:
        error.detail.clear();
        break;
    default:
        break;
    }
    return error;
}

Remedies remediesFor(const Failure &failure)
{
    const Remedies remedies = remediesFor(failure.error);
    const auto ifPossible
        = [&failure](Remedy remedy) { return isPossible(remedy, failure) ? remedy : Remedy::None; };
    return {.main = ifPossible(remedies.main), .beside = ifPossible(remedies.beside)};
}

} // namespace vesper
