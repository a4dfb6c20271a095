#include "destination/SpaceForecast.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vesper {

namespace {

// Data changes its nature slowly: a tenth above the last ratio covers a day's change and one step
// of the compression level. The fixed part covers small suites, where the ratio swings.
constexpr double marginShare = 0.10;
constexpr qint64 marginBytes = qint64(16) * 1024 * 1024;
constexpr double shareWithoutHistory = 0.5;

qint64 toBytes(double bytes)
{
    // The first double above every qint64: beyond it the conversion has no defined result.
    constexpr double limit = 9.2e18;
    return bytes < limit ? std::llround(bytes) : std::numeric_limits<qint64>::max();
}

std::optional<double> shareOf(const std::vector<PastRun> &past)
{
    const auto newest = std::find_if(past.begin(), past.end(), [](const PastRun &run) {
        return run.sourceBytes > 0 && run.archiveBytes > 0;
    });
    if (newest == past.end())
        return std::nullopt;
    return static_cast<double>(newest->archiveBytes) / static_cast<double>(newest->sourceBytes);
}

/// The median of the newest five: one run beside a virus scan does not spoil the forecast.
std::optional<double> secondsPerByteOf(const std::vector<PastRun> &past)
{
    constexpr std::size_t enough = 5;
    std::vector<double> rates;
    for (const PastRun &run : past) {
        if (run.sameVolume && run.sourceBytes > 0 && run.seconds > 0 && rates.size() < enough)
            rates.push_back(run.seconds / static_cast<double>(run.sourceBytes));
    }
    if (rates.empty())
        return std::nullopt;
    const auto middle = rates.begin() + static_cast<std::ptrdiff_t>(rates.size() / 2);
    std::nth_element(rates.begin(), middle, rates.end());
    return *middle;
}

} // namespace

SpaceForecast forecastSpace(qint64 sourceBytes, const std::vector<PastRun> &past,
                            std::optional<qint64> bytesFree)
{
    const qint64 bytes = std::max<qint64>(sourceBytes, 0);
    const double source = static_cast<double>(bytes);
    const std::optional<double> share = shareOf(past);

    SpaceForecast forecast;
    const double expected = source * share.value_or(shareWithoutHistory);
    forecast.archiveBytes = toBytes(expected);
    forecast.roomNeeded
        = share ? toBytes(expected * (1 + marginShare) + static_cast<double>(marginBytes)) : bytes;
    if (const std::optional<double> secondsPerByte = secondsPerByteOf(past))
        forecast.seconds = source * *secondsPerByte;
    if (bytesFree && forecast.archiveBytes > 0) {
        const qint64 archives = *bytesFree / forecast.archiveBytes - 1;
        forecast.furtherArchives
            = static_cast<int>(std::clamp<qint64>(archives, 0, std::numeric_limits<int>::max()));
    }
    return forecast;
}

} // namespace vesper
