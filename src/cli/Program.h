#pragma once

#include "base/CancelToken.h"
#include "base/Error.h"

namespace vesper {

/// The program `vesper`: reads the command line, does what its verb says and tells how it went.
/// Main thread; needs the application object. `cancel` ends whatever is going on.
[[nodiscard]] ExitCode runProgram(int argc, const char *const argv[], const CancelToken &cancel);

} // namespace vesper
