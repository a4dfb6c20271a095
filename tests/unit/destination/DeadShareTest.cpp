// A share whose server never answers, for real: a FUSE mount that nobody serves. Every system call
// on it blocks until the connection is given up.
#include "destination/DestinationRules.h"
#include "support/TestMount.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace vesper;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

class DeadShare
{
public:
    explicit DeadShare(const QString &point)
        : m_connection(::open("/dev/fuse", O_RDWR | O_CLOEXEC))
    {
        REQUIRE(m_connection >= 0);
        REQUIRE(QDir().mkpath(point));
        const QByteArray options
            = "fd=" + QByteArray::number(m_connection) + ",rootmode=40000,user_id=0,group_id=0";
        REQUIRE(::mount("anna@nas:archives", QFile::encodeName(point).constData(), "fuse.sshfs",
                        MS_NOSUID | MS_NODEV, options.constData())
                == 0);
        m_mount.emplace(point);
    }
    DeadShare(const DeadShare &) = delete;
    DeadShare &operator=(const DeadShare &) = delete;
    ~DeadShare() { giveUp(); }

    /// What blocks comes back with an error, as when a network drive's time is over at last.
    void giveUp()
    {
        if (m_connection >= 0)
            ::close(m_connection);
        m_connection = -1;
    }

private:
    int m_connection;
    std::optional<TestMount> m_mount;
};

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
