#pragma once

#include "base/Error.h"

namespace vesper {

/// What an errno of a call that writes, creates or renames means to a person.
[[nodiscard]] ErrorKind writeErrorKind(int systemCode) noexcept;

} // namespace vesper
