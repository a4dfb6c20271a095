#pragma once

#include "suite/Suite.h"

namespace vesper {

/// Starts programs that go on when this one ends. Main thread.

/// What the programs are told. A value.
struct ProgramContext
{
    QString suiteFile;
    QString language; ///< empty: each finds out for itself
};

/// `vesper run`, which waits for the application and offers the backup after the last one.
/// Errors: ProgramNotStarted, also for the application's own program, as far as it can be known
/// beforehand.
[[nodiscard]] Result<void> startApplication(const Application &application,
                                            const ProgramContext &context);

/// `vesper run --missed`. Errors: ProgramNotStarted.
[[nodiscard]] Result<void> startMissedOffer(const ProgramContext &context);

/// `vesper-wizard`, with a verb and its options; gives its process. Errors: ProgramNotStarted.
[[nodiscard]] Result<qint64> startWizard(const QStringList &verb, const ProgramContext &context);

} // namespace vesper
