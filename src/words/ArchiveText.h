#pragma once

#include "archive/Manifest.h"

namespace vesper {

/// By what a person recognises an archive, in the language of the installed translators. Any
/// thread, once the translators are installed.

/// Who made it: "Anna Petit at FRONT-PC"; empty: it does not say.
[[nodiscard]] QString whoText(const Manifest &manifest);
/// Its first answer in the business's own words: "Last invoice: 2026-1183"; empty: it has none.
[[nodiscard]] QString proofText(const Manifest &manifest);
/// When this computer read it back: "Read back yesterday", "Not yet checked here".
[[nodiscard]] QString verifiedText(const std::optional<QDateTime> &verified);

} // namespace vesper
