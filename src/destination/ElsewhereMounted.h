#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace vesper {

/// Where a file is now that was at `path` (absolute, clean) when its drive was mounted in another
/// place: a stick is /media/anna/STICK today and /media/anna/STICK1 tomorrow. Each volume is asked
/// for the end of the path, the longest first; one that does not answer within `limit` is passed
/// over. Nothing if no volume has it. Any thread; not for the thread of a window.
[[nodiscard]] std::optional<QString> elsewhereMounted(const QString &path,
                                                      std::chrono::milliseconds limit);

} // namespace vesper
