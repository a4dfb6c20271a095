// A share whose server never answers, for real.
#include "support/DeadShare.h"
#include "destination/DestinationRules.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace vesper;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

std::optional<Volume> volumeAt(const QString &root, const std::vector<Volume> &volumes)
{
    const auto found = std::find_if(volumes.begin(), volumes.end(),
                                    [&root](const Volume &volume) { return volume.root == root; });
    return found == volumes.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE("A dead share costs the time limit once, then nothing, and is listed as not answering")
{
    const QTemporaryDir folder;
    const QString point = folder.filePath("nas");
    DeadShare share(point);

    const auto begin = Clock::now();
    const Result<Destination> first
        = checkDestination({.typed = point + "/archives", .limit = 200ms});
    REQUIRE_FALSE(first);
    CHECK(first.error().kind == ErrorKind::DestinationNotAnswering);
    const auto afterFirst = Clock::now();
    CHECK(afterFirst - begin >= 200ms);
    CHECK(afterFirst - begin < 5s);

    for (int i = 0; i < 20; ++i)
        CHECK_FALSE(checkDestination({.typed = point, .limit = 200ms}));
    CHECK(volumeOf(point, 200ms) == std::nullopt);
    const std::optional<Volume> listed = volumeAt(point, mountedVolumes(200ms));
    CHECK(Clock::now() - afterFirst < 2s);
    REQUIRE(listed);
    CHECK_FALSE(listed->answering);
    CHECK(listed->kind == VolumeKind::NetworkDrive);
    CHECK(listed->label == "nas");
    CHECK(listed->device == "anna@nas:archives");

    // Folders elsewhere are judged as ever.
    CHECK(checkDestination({.typed = folder.path()}));
}

TEST_CASE("A share whose connection was given up does not answer, at once")
{
    const QTemporaryDir folder;
    const QString point = folder.filePath("nas");
    DeadShare share(point);
    share.giveUp();
    const Result<Destination> refused = checkDestination({.typed = point, .limit = 10s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DestinationNotAnswering);
    const std::optional<Volume> listed = volumeAt(point, mountedVolumes(10s));
    REQUIRE(listed);
    CHECK_FALSE(listed->answering);
}
