// What is said against a place that the rules accept, before anything is written there.
#include "destination/PlaceWarning.h"
#include "support/Catch.h"

using namespace vesper;

namespace {

using Kind = PlaceWarning::Kind;

constexpr qint64 mega = 1'000'000;
constexpr qint64 limitOfFat = 0xFFFF'FFFF;

Destination stick()
{
    return {.folder = "/media/anna/Kingston",
            .volume = {.root = "/media/anna/Kingston", .kind = VolumeKind::UsbStick}};
}

std::vector<Kind> kindsFor(const Destination &place, const SpaceForecast &forecast,
                           const std::vector<PastRun> &past = {})
{
    std::vector<Kind> kinds;
    for (const PlaceWarning &warning : placeWarnings(place, forecast, past))
        kinds.push_back(warning.kind);
    return kinds;
}

/// Evenings with 600 MB each, the newest first.
std::vector<PastRun> evenings(const std::vector<double> &seconds)
{
    std::vector<PastRun> past;
    past.reserve(seconds.size());
    for (const double each : seconds)
        past.push_back({.sourceBytes = 600 * mega,
                        .archiveBytes = 240 * mega,
                        .seconds = each,
                        .sameVolume = true});
    return past;
}

} // namespace

TEST_CASE("Of a good place nothing is said")
{
    CHECK(kindsFor(stick(), {.archiveBytes = 266 * mega, .furtherArchives = 3}).empty());
    CHECK(kindsFor(stick(), {.archiveBytes = 266 * mega}, evenings({60, 61, 59, 60})).empty());
}

TEST_CASE("The disk of the database is warned of")
{
    Destination place = stick();
    place.onDiskOfDatabase = true;
    CHECK(kindsFor(place, {}) == std::vector{Kind::SameDisk});
}

TEST_CASE("A place is nearly full when only two more archives fit, and full when none does")
{
    CHECK(kindsFor(stick(), {.furtherArchives = 2}) == std::vector{Kind::NearlyFull});
    CHECK(kindsFor(stick(), {.furtherArchives = 1}) == std::vector{Kind::NearlyFull});
    CHECK(kindsFor(stick(), {.furtherArchives = 0}) == std::vector{Kind::Full});
    CHECK(kindsFor(stick(), {}).empty()); // not known
}

TEST_CASE("An archive that nears the largest file of its file system is warned of")
{
    Destination place = stick();
    place.volume.largestFile = limitOfFat;
    CHECK(kindsFor(place, {.archiveBytes = 3'300 * mega}).empty());
    REQUIRE(kindsFor(place, {.archiveBytes = 3'500 * mega}) == std::vector{Kind::NearFileLimit});
    CHECK(placeWarnings(place, {.archiveBytes = 3'500 * mega}, {}).front().largestFile
          == limitOfFat);
    place.volume.largestFile = 0; // no limit that matters
    CHECK(kindsFor(place, {.archiveBytes = 3'500 * mega}).empty());
}

TEST_CASE("A stick that took much longer than before is warned of, with both times")
{
    const auto past = evenings({190, 60, 55, 65, 60});
    REQUIRE(kindsFor(stick(), {}, past) == std::vector{Kind::SlowerThanUsual});
    const Slowdown slowdown = placeWarnings(stick(), {}, past).front().slowdown;
    CHECK(slowdown.seconds == Approx(190));
    CHECK(slowdown.usualSeconds == Approx(60));

    Destination share = stick();
    share.volume.kind = VolumeKind::NetworkDrive;
    CHECK(kindsFor(share, {}, past).empty());
}

TEST_CASE("Neither a few seconds more nor a short past makes a stick slow")
{
    CHECK(kindsFor(stick(), {}, evenings({12, 4, 4, 4})).empty());
    CHECK(kindsFor(stick(), {}, evenings({190, 60, 60})).empty());
    CHECK(kindsFor(stick(), {}, evenings({60, 190, 60, 60, 60})).empty()); // as fast as ever
    std::vector<PastRun> elsewhere = evenings({190, 60, 60, 60});
    for (PastRun &run : elsewhere)
        run.sameVolume = false;
    CHECK(kindsFor(stick(), {}, elsewhere).empty());
}

TEST_CASE("More data takes longer, and that is no slowness")
{
    std::vector<PastRun> past = evenings({190, 60, 60, 60});
    past.front().sourceBytes *= 3;
    CHECK(kindsFor(stick(), {}, past).empty());
}
