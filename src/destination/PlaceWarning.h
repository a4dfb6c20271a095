#pragma once

#include "destination/DestinationRules.h"
#include "destination/SpaceForecast.h"

namespace vesper {

/// What speaks against a place that the rules accept: to be said before a backup, not at 99 %.
/// `words/` makes the sentence.
struct PlaceWarning
{
    enum class Kind : std::uint8_t {
        SameDisk,        ///< it is the disk that holds the database
        NearlyFull,      ///< no more than two further archives fit
        Full,            ///< no further archive fits
        NearFileLimit,   ///< its file system will soon be too small for one file of the size
        SlowerThanUsual, ///< the newest run there; see Slowdown
    };
    Kind kind = Kind::SameDisk;
    qint64 largestFile = 0; ///< bytes
    Slowdown slowdown = {};
};

/// All that apply, the gravest first. `forecast` and `past` are those of this place. Only sticks
/// are warned of as slow: a network has its own good and bad days. A pure function.
[[nodiscard]] std::vector<PlaceWarning> placeWarnings(const Destination &place,
                                                      const SpaceForecast &forecast,
                                                      const std::vector<PastRun> &past);

} // namespace vesper
