#pragma once

#include "base/Error.h"

namespace vesper {

/// What is wrong with a change of the staff list or with a new code; empty for any other error.
/// A part of sentence(const Error &).
[[nodiscard]] QString staffListSentence(const Error &error);

} // namespace vesper
