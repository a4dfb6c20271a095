#pragma once

#include "suite/ProofAnswer.h"

struct sqlite3;

namespace vesper {

/// The answers, and in `problems` what went wrong with a query that gave none (it must not stop a
/// backup: it becomes a warning).
struct ProofResult
{
    std::vector<ProofAnswer> answers;
    std::vector<std::pair<QString, QString>> problems; ///< query, SQLite's reason
};

/// Puts the suite's questions to an open database, inside whatever transaction it is in.
[[nodiscard]] ProofResult askProof(sqlite3 *database, const std::vector<ProofQuestion> &questions);

/// The same questions again, taken from answers that were recorded.
[[nodiscard]] std::vector<ProofQuestion> questionsOf(const std::vector<ProofAnswer> &answers);

} // namespace vesper
