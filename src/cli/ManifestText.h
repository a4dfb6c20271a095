#pragma once

#include "archive/Manifest.h"

#include <QtCore/QJsonObject>

namespace vesper {

/// Whether it was read back when it was made, and the database in it was sound as far as checked.
[[nodiscard]] bool wasVerified(const Manifest &manifest);
/// "Read back, structure checked", "The database was damaged", …
[[nodiscard]] QString checkText(const Manifest &manifest);

/// What an archive says of itself, for `show`: as one object without its block tables …
[[nodiscard]] QJsonObject toJsonSummary(const Manifest &manifest);
/// … and as lines for a person.
[[nodiscard]] QStringList linesOf(const Manifest &manifest);

} // namespace vesper
