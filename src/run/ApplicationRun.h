#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "suite/Suite.h"

#include <chrono>
#include <optional>

namespace vesper {

/// An application of the suite that is to be started. A value.
struct ApplicationRequest
{
    Suite suite;
    QString application;   ///< its id
    QStringList arguments; ///< beside those of suite.toml
    QString wizard;        ///< the program that offers the backup
    QString language;      ///< of the wizard; empty: it finds out for itself
    QString host;          ///< this computer's name: only the main computer backs up
    /// So long nothing happens after the last one: whoever closed by mistake opens again.
    std::chrono::milliseconds grace = std::chrono::seconds(4);
    /// A program that ends sooner may only have started the application: what it left behind may
    /// be that.
    std::chrono::milliseconds starterTime = std::chrono::seconds(10);
    /// So long what was started by one that never had the database open may take to open it.
    std::chrono::milliseconds openingTime = std::chrono::minutes(3);
    QString presenceRoot; ///< for tests; see Presence::of
};

struct ApplicationReport
{
    int exitCode = 0;        ///< of the application
    bool wasOffered = false; ///< it was the last one, and the wizard offered the backup
    /// Why the backup could not be offered; the application ran all the same.
    std::optional<Error> problem;
};

/// Starts an application of the suite and waits until it is gone; if it was the last one that is
/// open on this computer, the wizard is opened, once, and seen to its end. What the application
/// leaves behind is waited for as long as it has the database open, or may still be about to open
/// it; a helper in the background that has not must not keep the offer back for ever.
/// A wizard that crashed, or found another one open, has asked nobody: the offer is owed then.
/// Nothing here keeps a business from working: presence that cannot be known is only told.
/// A cancel (the session ends) asks the application, and what it left behind, to end and offers
/// nothing now: the offer is owed, see offerMissed(). Synchronous; one at a time in a process.
/// Errors: ApplicationUnknown, ProgramNotStarted.
[[nodiscard]] Result<ApplicationReport> runApplication(const ApplicationRequest &request,
                                                       const CancelToken &cancel);

/// Offers the backup where nobody did: the last application that was open here was not watched any
/// more, since its `vesper run` had been killed; or an offer is owed since a session that ended
/// (see OwedOffer.h). `request.application` does not matter. True: the wizard was opened, and has
/// ended. A cancel leaves the offer owed. Errors: ProgramNotStarted, StateUnusable.
[[nodiscard]] Result<bool> offerMissed(const ApplicationRequest &request,
                                       const CancelToken &cancel);

} // namespace vesper
