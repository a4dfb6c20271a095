#include "destination/PlaceWarning.h"

namespace vesper {

namespace {

constexpr int fewArchives = 2;
constexpr double nearLimit = 0.8;

} // namespace

std::vector<PlaceWarning> placeWarnings(const Destination &place, const SpaceForecast &forecast,
                                        const std::vector<PastRun> &past)
{
    using Kind = PlaceWarning::Kind;
    std::vector<PlaceWarning> warnings;
    if (place.onDiskOfDatabase)
        warnings.push_back({.kind = Kind::SameDisk});
    if (forecast.furtherArchives && *forecast.furtherArchives <= fewArchives)
        warnings.push_back(
            {.kind = *forecast.furtherArchives == 0 ? Kind::Full : Kind::NearlyFull});
    const double limit = static_cast<double>(place.volume.largestFile);
    if (limit > 0 && static_cast<double>(forecast.archiveBytes) > nearLimit * limit)
        warnings.push_back({.kind = Kind::NearFileLimit, .largestFile = place.volume.largestFile});
    const std::optional<Slowdown> slowdown = slowdownOf(past);
    if (slowdown && place.volume.kind == VolumeKind::UsbStick)
        warnings.push_back({.kind = Kind::SlowerThanUsual, .slowdown = *slowdown});
    return warnings;
}

} // namespace vesper
