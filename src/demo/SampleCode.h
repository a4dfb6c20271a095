#pragma once

#include "staff/Staff.h"

namespace vesper {

/// A code to try the sample suite with, that of the first employee who has the right; empty for any
/// other staff. Hashes a few codes: not for the thread of a window.
[[nodiscard]] QString sampleCodeFor(const Staff &staff, Right right = Right::BackUp);

} // namespace vesper
