#pragma once

#include "run/RestoreSource.h"

namespace vesper {

/// What the live database is like once a restore is in.
struct RestoredState
{
    QString damage; ///< the first thing that is wrong with it; empty: it is sound
    CheckLevel checked = CheckLevel::Quick;
    std::vector<ProofAnswer> proof; ///< as it answers now
    std::vector<Warning> warnings;
};

/// Puts the archive's proof questions to the live database, as of the day of the archive, and has
/// SQLite check it. Errors: the Source… kinds, Cancelled: it could not be found out.
[[nodiscard]] Result<RestoredState> checkRestored(const RestoreRequest &request,
                                                  const RestoreSource &source,
                                                  const CancelToken &cancel);

} // namespace vesper
