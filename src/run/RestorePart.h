#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

namespace vesper {

/// Which part of an archive comes back.
enum class RestorePart : std::uint8_t {
    Everything, ///< the database, then the files beside it
    Database,
    Files,
    Entry, ///< one file, or the database
};

/// The names in the history: "everything", "database", "files", "entry".
[[nodiscard]] QString nameOf(RestorePart part);
[[nodiscard]] std::optional<RestorePart> restorePartFrom(const QString &name);

} // namespace vesper
