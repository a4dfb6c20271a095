#pragma once

#include "run/OpenPrograms.h"

namespace vesper {

/// Asks every window of these programs to close, as its frame's close button does: the program may
/// ask its user first, and may refuse. Nothing is ever ended by force. Of an application that is
/// watched these are the windows of all that came of it; of any other program its own alone, since
/// what else was started from a terminal or a file manager is not what has the database open.
/// Returns how many windows were asked; none where the desktop does not let one program ask
/// another's windows (Wayland). Takes milliseconds; main thread.
int askToClose(const std::vector<OpenProgram> &programs);

} // namespace vesper
