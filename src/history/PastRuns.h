#pragma once

#include "destination/SpaceForecast.h"
#include "history/History.h"

namespace vesper {

/// What the forecast can learn from these runs: the finished ones, in their order; `volumeRoot` is
/// the mount point of the volume that is asked about.
[[nodiscard]] std::vector<PastRun> pastRuns(const std::vector<HistoryEntry> &entries,
                                            const QString &volumeRoot);

/// Source bytes a second of the newest verified run to a volume; nothing before the first.
[[nodiscard]] std::optional<double> provenSpeed(const std::vector<HistoryEntry> &entries,
                                                const QString &volumeRoot);

/// Whether one of these runs put an archive on that volume.
[[nodiscard]] bool hasBeenUsed(const std::vector<HistoryEntry> &entries, const QString &volumeRoot);

} // namespace vesper
