#pragma once

#include "suite/Suite.h"

namespace vesper {

/// Only the main computer backs up, if the suite names one. `host`: this computer's name; upper and
/// lower case are the same, and a domain after the name does not count.
/// Errors: NotMainComputer. A pure function.
[[nodiscard]] Result<void> checkMainComputer(const Suite &suite, const QString &host);

} // namespace vesper
