#pragma once

#include "suite/Settings.h"
#include "suite/Suite.h"

namespace vesper {

/// Whether two names are of one computer: upper and lower case are the same, and a domain after the
/// name does not count.
[[nodiscard]] bool isSameComputer(const QString &one, const QString &other);

/// Only the main computer backs up, if the suite names one; the owner's settings on this computer
/// may name another, since a computer can be replaced and suite.toml is the vendor's. `host`: this
/// computer's name. Errors: NotMainComputer. A pure function.
[[nodiscard]] Result<void> checkMainComputer(const Suite &suite, const Settings &settings,
                                             const QString &host);

} // namespace vesper
