#pragma once

#include "suite/Suite.h"

#include <vector>

namespace vesper {

/// Another computer on which the suite is open, as the suite itself tells. A value.
struct Workstation
{
    QString name;
    QString employee; ///< who works there; may be empty

    bool operator==(const Workstation &) const = default;
};

/// What the query of `[presence]` answers, in its order, without `host`, this computer; nobody
/// where suite.toml has no such query. Nothing is written; takes seconds at most, whatever the
/// query asks and whoever holds a lock. Not for the thread of a window. Errors: SuiteInvalid
/// (`detail` is SQLite's reason) for a query that cannot be answered, the Source… kinds.
[[nodiscard]] Result<std::vector<Workstation>> otherWorkstations(const Suite &suite,
                                                                 const QString &host);

} // namespace vesper
