#pragma once

#include "destination/SpaceForecast.h"
#include "history/History.h"

#include <QtCore/QDateTime>

namespace vesper {

/// The past of a suite as the forecast wants it; `volumeRoot` is the volume asked about.
[[nodiscard]] std::vector<PastRun> pastRuns(const std::vector<HistoryEntry> &history,
                                            const QString &volumeRoot);

/// "About 266 MB of 14.2 GB free. Ready at about 18:06. Room for about 41 more archives."
[[nodiscard]] QString forecastText(const SpaceForecast &forecast, qint64 bytesFree,
                                   const QDateTime &now);

} // namespace vesper
