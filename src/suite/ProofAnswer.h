#pragma once

#include "suite/Suite.h"

namespace vesper {

/// The answer to one ProofQuestion; its values are kept, so that every language can say it.
struct ProofAnswer
{
    QString query;
    LocalizedText text; ///< with %1, %2, …
    QStringList values; ///< empty: the query failed or gave no row

    bool operator==(const ProofAnswer &) const = default;
};

/// "Last invoice: 2026-1183", in the language if the vendor gave it, else English, else any.
/// Where the question had no answer, a dash stands in its place: "Last invoice: –".
[[nodiscard]] QString proofSentence(const ProofAnswer &answer, const QString &language);

} // namespace vesper
