#include "destination/SpaceForecast.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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

/// The runs that tell how fast the volume is.
std::vector<PastRun> timedRuns(const std::vector<PastRun> &past)
{
    std::vector<PastRun> timed;
    std::copy_if(past.begin(), past.end(), std::back_inserter(timed), [](const PastRun &run) {
        return run.sameVolume && run.sourceBytes > 0 && run.seconds > 0;
    });
    return timed;
}

double secondsPerByteOf(const PastRun &run)
{
    return run.seconds / static_cast<double>(run.sourceBytes);
}

/// The median of the newest five: one run beside a virus scan does not spoil the forecast.
std::optional<double> usualSecondsPerByte(const std::vector<PastRun> &timed)
{
    constexpr std::size_t enough = 5;
    if (timed.empty())
        return std::nullopt;
    std::vector<double> rates;
    for (std::size_t run = 0; run < std::min(timed.size(), enough); ++run)
        rates.push_back(secondsPerByteOf(timed[run]));
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
    if (const std::optional<double> secondsPerByte = usualSecondsPerByte(timedRuns(past)))
        forecast.seconds = source * *secondsPerByte;
    if (bytesFree && forecast.archiveBytes > 0) {
        const qint64 archives = *bytesFree / forecast.archiveBytes - 1;
        forecast.furtherArchives
            = static_cast<int>(std::clamp<qint64>(archives, 0, std::numeric_limits<int>::max()));
    }
    return forecast;
}

std::optional<Slowdown> slowdownOf(const std::vector<PastRun> &past)
{
    constexpr std::size_t fewest = 4;  // the newest and three to hold it against
    constexpr double muchSlower = 2;   // times
    constexpr double worthSaying = 20; // seconds
    const std::vector<PastRun> timed = timedRuns(past);
    if (timed.size() < fewest)
        return std::nullopt;
    const PastRun &newest = timed.front();
    const std::optional<double> usual = usualSecondsPerByte({timed.begin() + 1, timed.end()});
    const Slowdown slowdown{.seconds = newest.seconds,
                            .usualSeconds = *usual * static_cast<double>(newest.sourceBytes)};
    const bool isSlow = slowdown.seconds > muchSlower * slowdown.usualSeconds
                        && slowdown.seconds - slowdown.usualSeconds > worthSaying;
    return isSlow ? std::optional(slowdown) : std::nullopt;
}

} // namespace vesper
