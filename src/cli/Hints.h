#pragma once

#include "base/Error.h"

#include <CLI/CLI.hpp>

namespace vesper {

/// What the sentence for every face cannot know: the option of this command that helps here. Empty
/// where there is none, or where it cannot be given with what was given.
[[nodiscard]] QString hintFor(const Error &error, const CLI::App &command);

} // namespace vesper
