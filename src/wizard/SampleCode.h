#pragma once

#include "staff/Staff.h"

namespace vesper {

/// A code to try the sample suite with, that of an employee who may back up; empty for any other
/// staff. Hashes a few codes: not for the thread of a window.
[[nodiscard]] QString sampleCodeFor(const Staff &staff);

} // namespace vesper
