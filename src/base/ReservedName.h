#pragma once

#include <QtCore/QString>

namespace vesper {

/// Whether Windows opens a device for a file of this name (no path), whatever follows its first
/// dot: "con", "NUL.txt", "Com1". Any thread.
[[nodiscard]] bool isReservedName(const QString &name);

} // namespace vesper
