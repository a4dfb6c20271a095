#pragma once

#include "destination/SpaceForecast.h"

#include <QtCore/QDateTime>

namespace vesper {

/// "About 266 MB of 14.2 GB free. Ready at about 18:06. Room for about 41 more backups." What is
/// not known is left out, and that there is room for no more: a PlaceWarning says so.
[[nodiscard]] QString forecastText(const SpaceForecast &forecast, std::optional<qint64> bytesFree,
                                   const QDateTime &now);

} // namespace vesper
