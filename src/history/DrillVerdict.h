#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

namespace vesper {

/// What a rehearsed restore has shown of an archive.
enum class DrillVerdict : std::uint8_t {
    Proven,
    Failed,
    Inconclusive, ///< it could not be found out
};

/// The names used in the history and in JSON: "proven", "failed", "inconclusive".
[[nodiscard]] QString nameOf(DrillVerdict verdict);
[[nodiscard]] std::optional<DrillVerdict> drillVerdictFrom(const QString &name);

} // namespace vesper
