#pragma once

#include "history/History.h"

namespace vesper {

/// What was done on this computer, in a few words each. Any thread, once the translators are
/// installed.

/// "Backup", "Restore", …
[[nodiscard]] QString whatText(const HistoryEntry &run);
/// "Good", "Not now: no stick", "Failed: not enough room", …
[[nodiscard]] QString outcomeText(const HistoryEntry &run);

/// How good that is, for a colour: words alone are not seen from afar.
enum class Rating : std::uint8_t { Good, Unsure, Bad, Nothing };
[[nodiscard]] Rating ratingOf(const HistoryEntry &run);

} // namespace vesper
