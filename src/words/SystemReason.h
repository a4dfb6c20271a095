#pragma once

#include <QtCore/QString>

namespace vesper {

/// Why the operating system refused, as a clause for the middle of a sentence: "the medium is
/// full". Never the system's own words: they follow its language, not the window's. `systemCode` is
/// an errno; 0 gives an empty text. Any thread.
[[nodiscard]] QString systemReason(int systemCode);

/// What a library said, in its own English, for the end of a text: a sentence that says who it is
/// for. It begins with a space; empty for nothing. Any thread.
[[nodiscard]] QString technicalSentence(const QString &technical);

} // namespace vesper
