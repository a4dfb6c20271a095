#pragma once

#include "cli/PartOfArchive.h"
#include "cli/Session.h"

namespace vesper {

/// Says what is damaged in an archive, and which others of the suite are there; answers the error
/// with the newest of them. `suiteId` empty: any suite's.
[[nodiscard]] Error explainDamage(const Session &session, Error error, const QString &suiteId);

/// `vesper restore --salvage`: saves what can be had of a damaged archive, and says table by table
/// what that is. ExitCode::Done only where nothing was damaged; else ArchiveBad. Errors: those of
/// runSalvage().
[[nodiscard]] Result<ExitCode> salvage(const Session &session, const QString &archive,
                                       const QString &target, const PartOfArchive &part);

} // namespace vesper
