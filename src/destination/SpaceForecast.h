#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <vector>

namespace vesper {

/// What an earlier run on this suite took, as history remembers it.
struct PastRun
{
    qint64 sourceBytes = 0;
    qint64 archiveBytes = 0;
    double seconds = 0;
    bool sameVolume = false; ///< it went to the volume that is asked about
};

/// What the next archive will take. A pure function of the past: no clock, no file system.
struct SpaceForecast
{
    qint64 archiveBytes = 0;            ///< expected
    qint64 roomNeeded = 0;              ///< archiveBytes with a margin; what the rules demand
    std::optional<double> seconds;      ///< unknown before the first run to this volume
    std::optional<int> furtherArchives; ///< how many more fit into the free room after this one
};

/// `past`: newest first. Without any, half of the source is expected and the whole demanded.
[[nodiscard]] SpaceForecast forecastSpace(qint64 sourceBytes, const std::vector<PastRun> &past,
                                          std::optional<qint64> bytesFree);

/// The newest run to a volume, where it took much longer than the ones before it.
struct Slowdown
{
    double seconds = 0;
    double usualSeconds = 0; ///< what as much data took before: the median of up to five runs
};

/// Nothing where the newest run to the volume was as fast as usual, or where too few came before
/// it to tell. `past`: newest first.
[[nodiscard]] std::optional<Slowdown> slowdownOf(const std::vector<PastRun> &past);

} // namespace vesper
