#pragma once

#include "snapshot/DatabaseCheck.h"
#include "snapshot/DatabaseSnapshot.h"
#include "verify/Proof.h"

namespace vesper {

/// What is asked of a snapshot besides its pages: rows, proof, structure.
struct SnapshotAnswers
{
    std::vector<TableRows> tables;
    ProofResult proof;
    StructureFindings findings;
};

/// Asks on the snapshot's checker connection, so that it may run on a thread of its own while the
/// pages are copied. A damage that shows on the way is a finding. Errors: Cancelled, the Source…
/// kinds but SourceDamaged.
[[nodiscard]] Result<SnapshotAnswers> askSnapshot(DatabaseSnapshot &snapshot,
                                                  const std::vector<ProofQuestion> &questions,
                                                  CheckLevel level);

} // namespace vesper
