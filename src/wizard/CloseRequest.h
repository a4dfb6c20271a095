#pragma once

#include <QtCore/QtGlobal>

#include <vector>

namespace vesper {

/// Asks every window of these processes, and of those that came of them, to close, as its frame's
/// close button does: the program may ask its user first, and may refuse. Nothing is ever ended by
/// force. Returns how many windows were asked; none where the desktop does not let one program ask
/// another's windows (Wayland). Takes milliseconds; main thread.
int askToClose(const std::vector<qint64> &processes);

} // namespace vesper
