#pragma once

#include "destination/SpaceForecast.h"

#include <QtCore/QDateTime>

namespace vesper {

/// "About 266 MB of 14.2 GB free. Ready at about 18:06. Room for about 41 more archives."
[[nodiscard]] QString forecastText(const SpaceForecast &forecast, qint64 bytesFree,
                                   const QDateTime &now);

} // namespace vesper
