// The rules on real file systems: each test mounts what it needs in a namespace of its own.
#include "destination/DestinationRules.h"
#include "support/TestMount.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebi = 1024 * 1024;

Error refusalOf(const DestinationQuestion &question)
{
    INFO(question.typed.toStdString());
    const Result<Destination> destination = checkDestination(question);
    REQUIRE_FALSE(destination);
    return destination.error();
}

void makeFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("A small stick takes what fits and refuses what does not")
{
    const QTemporaryDir folder;
    const QString stick = folder.filePath("stick");
    const TestMount mount = TestMount::tmpfs(stick, "size=4m");
    const Result<Destination> destination
        = checkDestination({.typed = stick, .bytesNeeded = 4 * mebi});
    REQUIRE(destination);
    CHECK(destination->volume.root == stick);
    CHECK(destination->volume.bytesTotal == 4 * mebi);

    const Error refusal = refusalOf({.typed = stick, .bytesNeeded = 4 * mebi + 1});
    CHECK(refusal.kind == ErrorKind::NotEnoughRoom);
    CHECK(refusal.needed == 4 * mebi + 1);
    CHECK(refusal.available == 4 * mebi);
}

TEST_CASE("A medium on which no more file can be made is full, whatever its free bytes")
{
    const QTemporaryDir folder;
    const QString stick = folder.filePath("stick");
    const TestMount mount = TestMount::tmpfs(stick, "nr_inodes=2");
    CHECK(checkDestination({.typed = stick}));
    makeFile(stick + "/last");
    const Error refusal = refusalOf({.typed = stick, .bytesNeeded = mebi});
    CHECK(refusal.kind == ErrorKind::NotEnoughRoom);
    CHECK(refusal.needed == mebi);
}

TEST_CASE("A read-only medium is told from a folder that may not be written to")
{
    const QTemporaryDir folder;
    const QString stick = folder.filePath("stick");
    const TestMount mount = TestMount::tmpfs(stick);
    REQUIRE(QDir().mkpath(stick + "/archives"));
    REQUIRE(checkDestination({.typed = stick + "/archives"}));
    mount.remountReadOnly();
    CHECK(refusalOf({.typed = stick + "/archives"}).kind == ErrorKind::DestinationReadOnly);
    const std::optional<Volume> volume = volumeOf(stick, 10s);
    REQUIRE(volume);
    CHECK(volume->readOnly);
}

TEST_CASE("The folder of the database is known behind a bind mount")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath("data");
    REQUIRE(QDir().mkpath(data));
    makeFile(data + "/club.sqlite");
    const TestMount mount = TestMount::bind(data, folder.filePath("elsewhere"));
    CHECK(refusalOf({.typed = folder.filePath("elsewhere"), .database = data + "/club.sqlite"}).kind
          == ErrorKind::DestinationIsSource);
}

TEST_CASE("Another disk satisfies the rule of the external medium, the same one elsewhere does not")
{
    const QTemporaryDir folder;
    const TestMount disk = TestMount::tmpfs(folder.filePath("disk"));
    const TestMount stick = TestMount::tmpfs(folder.filePath("stick"));
    REQUIRE(QDir(folder.path()).mkpath("disk/data"));
    REQUIRE(QDir(folder.path()).mkpath("disk/archives"));
    makeFile(folder.filePath("disk/data/club.sqlite"));
    const TestMount bound
        = TestMount::bind(folder.filePath("disk/archives"), folder.filePath("bound"));

    DestinationQuestion question{.typed = folder.filePath("stick"),
                                 .database = folder.filePath("disk/data/club.sqlite"),
                                 .externalMediumOnly = true};
    CHECK(checkDestination(question));
    for (const QString &typed : {folder.filePath("disk/archives"), folder.filePath("bound")}) {
        question.typed = typed;
        CHECK(refusalOf(question).kind == ErrorKind::DestinationSameDisk);
    }
}

TEST_CASE("The empty mount point of a stick is refused until the stick is mounted there")
{
    // /run is taken for this test: below it the mount points of a desktop are made.
    const TestMount run = TestMount::tmpfs("/run");
    const QString stick = "/run/media/root/Kingston DT";
    REQUIRE(QDir().mkpath(stick));
    const QTemporaryDir home;
    REQUIRE(QFile::link(stick, home.filePath("stick")));

    for (const QString &typed : {stick, stick + "/archives", home.filePath("stick")}) {
        const Error refusal = refusalOf({.typed = typed});
        CHECK(refusal.kind == ErrorKind::DestinationNotMounted);
        CHECK(refusal.detail == "Kingston DT");
    }
    {
        const TestMount mount = TestMount::tmpfs(stick);
        const Result<Destination> destination = checkDestination({.typed = home.filePath("stick")});
        REQUIRE(destination);
        CHECK(destination->volume.root == stick);
        CHECK(destination->volume.label == "Kingston DT");
        CHECK(refusalOf({.typed = stick + "/archives"}).kind == ErrorKind::DestinationMissing);
    }
    CHECK(refusalOf({.typed = stick}).kind == ErrorKind::DestinationNotMounted);
}

TEST_CASE("A mount point of any name is read back from the kernel's table")
{
    const QTemporaryDir folder;
    const QString point = folder.filePath("A b\\040\tc\nd#é📦");
    const TestMount mount = TestMount::tmpfs(point, "size=2m");
    const std::optional<Volume> volume = volumeOf(point + "/new", 10s);
    REQUIRE(volume);
    CHECK(volume->root == point);
    CHECK(volume->bytesTotal == 2 * mebi);
}

TEST_CASE("What was mounted over a folder counts, what lies beneath it does not")
{
    const QTemporaryDir folder;
    const QString lower = folder.filePath("a/b");
    const TestMount below = TestMount::tmpfs(lower, "size=1m");
    const TestMount above = TestMount::tmpfs(folder.filePath("a"), "size=2m");
    REQUIRE(QDir().mkpath(lower));
    const std::optional<Volume> volume = volumeOf(lower, 10s);
    REQUIRE(volume);
    CHECK(volume->root == folder.filePath("a"));
    CHECK(volume->bytesTotal == 2 * mebi);
}
