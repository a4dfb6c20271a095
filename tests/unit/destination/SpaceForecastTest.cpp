#include "destination/SpaceForecast.h"
#include "support/Catch.h"

#include <limits>

using namespace vesper;

namespace {

constexpr qint64 mega = 1'000'000;
constexpr qint64 margin = 16 * 1024 * 1024;

} // namespace

TEST_CASE("Without a past run half of the source is expected and the whole demanded")
{
    const SpaceForecast forecast = forecastSpace(600 * mega, {}, 14'200 * mega);
    CHECK(forecast.archiveBytes == 300 * mega);
    CHECK(forecast.roomNeeded == 600 * mega);
    CHECK(forecast.seconds == std::nullopt);
    CHECK(forecast.furtherArchives == 46);
}

TEST_CASE("The newest run's ratio is expected, and a tenth and 16 MiB more demanded")
{
    const std::vector<PastRun> past{
        {.sourceBytes = 500 * mega, .archiveBytes = 200 * mega, .seconds = 5, .sameVolume = false},
        {.sourceBytes = 500 * mega, .archiveBytes = 400 * mega, .seconds = 50, .sameVolume = false},
    };
    const SpaceForecast forecast = forecastSpace(1'000 * mega, past, std::nullopt);
    CHECK(forecast.archiveBytes == 400 * mega);
    CHECK(forecast.roomNeeded == 440 * mega + margin);
    CHECK(forecast.furtherArchives == std::nullopt);
}

TEST_CASE("The time is that of runs to the same volume, one slow evening left aside")
{
    const PastRun elsewhere{
        .sourceBytes = 100 * mega, .archiveBytes = 40 * mega, .seconds = 1, .sameVolume = false};
    const PastRun usual{
        .sourceBytes = 100 * mega, .archiveBytes = 40 * mega, .seconds = 10, .sameVolume = true};
    PastRun slow = usual;
    slow.seconds = 90;

    CHECK(forecastSpace(200 * mega, {elsewhere}, {}).seconds == std::nullopt);
    CHECK(forecastSpace(200 * mega, {elsewhere, usual}, {}).seconds == Approx(20));
    CHECK(forecastSpace(200 * mega, {slow, usual, elsewhere, usual}, {}).seconds == Approx(20));
    CHECK(
        forecastSpace(200 * mega, {usual, usual, usual, usual, usual, slow, slow, slow}, {}).seconds
        == Approx(20));
}

TEST_CASE("Further archives are those that fit after this one, never fewer than none")
{
    const auto [free, further] = GENERATE(table<qint64, int>({
        {0, 0},
        {99 * mega, 0},
        {100 * mega, 0},
        {199 * mega, 0},
        {200 * mega, 1},
        {4'250 * mega, 41},
    }));
    const std::vector<PastRun> past{{.sourceBytes = 2 * mega, .archiveBytes = mega}};
    CHECK(forecastSpace(200 * mega, past, free).furtherArchives == further);
}

TEST_CASE("A senseless past or source gives no senseless forecast")
{
    const PastRun failed{.sourceBytes = 100, .archiveBytes = 0, .seconds = 0, .sameVolume = true};
    const PastRun empty{.sourceBytes = 0, .archiveBytes = 900, .seconds = 3, .sameVolume = true};
    const SpaceForecast unknown = forecastSpace(1'000, {failed, empty}, 5'000);
    CHECK(unknown.archiveBytes == 500);
    CHECK(unknown.roomNeeded == 1'000);
    CHECK(unknown.seconds == std::nullopt);

    const SpaceForecast nothing = forecastSpace(-1, {}, 5'000);
    CHECK(nothing.archiveBytes == 0);
    CHECK(nothing.roomNeeded == 0);
    CHECK(nothing.furtherArchives == std::nullopt);

    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    const PastRun grown{.sourceBytes = 1, .archiveBytes = 1'000, .seconds = 0, .sameVolume = false};
    const SpaceForecast most = forecastSpace(huge, {grown}, huge);
    CHECK(most.archiveBytes == huge);
    CHECK(most.roomNeeded == huge);
    CHECK(most.furtherArchives == 0);
}
