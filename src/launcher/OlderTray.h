#pragma once

namespace vesper {

/// Whether the desktop has a tray of the older kind, known to its windowing system alone (X11).
/// Asks the display, which answers at once. Main thread.
[[nodiscard]] bool isOlderTrayThere();

} // namespace vesper
