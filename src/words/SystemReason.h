#pragma once

#include <QtCore/QString>

namespace vesper {

/// Why the operating system refused, as a clause for the middle of a sentence: "the medium is
/// full". Never the system's own words: they follow its language, not the window's. `systemCode` is
/// an errno; 0 gives an empty text. Any thread.
[[nodiscard]] QString systemReason(int systemCode);

} // namespace vesper
