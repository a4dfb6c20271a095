#pragma once

#include "archive/Manifest.h"

#include <QtCore/QJsonObject>

namespace vesper {

/// What an archive says of itself, for `show`: as one object without its block tables …
[[nodiscard]] QJsonObject toJsonSummary(const Manifest &manifest);
/// … and as lines for a person.
[[nodiscard]] QStringList linesOf(const Manifest &manifest);

} // namespace vesper
