#include "faults/InPlaceRig.h"
#include "support/Catch.h"
#include "support/ClubWriter.h"
#include "support/TestMount.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace vesper::test;
using namespace std::chrono_literals;

namespace {

QString integrityOf(SQLite::Database &database)
{
    return QString::fromUtf8(database.execAndGet("PRAGMA integrity_check").getText());
}

/// Answers what stands there now: nothing that SQLite would know.
QByteArray layOutUnreadable(const InPlaceRig &rig)
{
    QFile::remove(rig.database() + ".before-restore");
    rig.layOutOlder();
    QFile file(rig.database());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    return bytesOf(rig.database());
}

/// An application of the suite that only reads, again and again.
class Reader
{
public:
    explicit Reader(const QString &path)
        : m_thread([this, path](const std::stop_token &stop) {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY, 10'000);
            while (!stop.stop_requested()) {
                SQLite::Transaction transaction(database);
                if (!brokenClubInvariant(database).isEmpty())
                    ++m_broken;
                ++m_reads;
            }
        })
    {}
    [[nodiscard]] int broken() const { return m_broken; }
    [[nodiscard]] int reads() const { return m_reads; }

private:
    std::atomic<int> m_broken = 0;
    std::atomic<int> m_reads = 0;
    std::jthread m_thread;
};

} // namespace

TEST_CASE("Whenever a restore in place is killed, the database is the older or the newer one")
{
    const auto [mode, pageSize, archived] = GENERATE(table<const char *, int, int>({
        {"delete", 4096, 4096},
        {"wal", 4096, 4096},
        {"delete", 1024, 8192},
        {"wal", 8192, 1024},
    }));
    const InPlaceRig rig({.journalMode = mode, .pageSize = pageSize, .archivedPageSize = archived});
    int kills = 0;
    for (const auto &[call, when] : std::vector<std::pair<const char *, int>>{{"pwrite64", 1},
                                                                              {"pwrite64", 30},
                                                                              {"pwrite64", 90},
                                                                              {"fdatasync", 1},
                                                                              {"fdatasync", 2},
                                                                              {"fdatasync", 3},
                                                                              {"ftruncate", 1},
                                                                              {"unlink", 1},
                                                                              {"unlink", 2},
                                                                              {"fsync", 3}})
        kills += rig.survivesKill({.call = call, .effect = "signal=KILL", .when = when}) ? 1 : 0;
    CHECK(kills >= 5);
}

TEST_CASE("Killed while WAL mode is left for another page size, the next restore gives it back")
{
    const InPlaceRig rig({.journalMode = "wal", .pageSize = 1024, .archivedPageSize = 8192});
    int kills = 0;
    for (int when = 1; when <= 40; when += 3)
        kills += rig.survivesKill({.call = "pwrite64", .effect = "signal=KILL", .when = when}) ? 1
                                                                                               : 0;
    CHECK(kills > 3);
}

TEST_CASE("A restore in place that fails leaves the older database and says so")
{
    const char *mode = GENERATE("delete", "wal");
    const InPlaceRig rig({.journalMode = mode});
    for (const char *call : {"pwrite64", "fdatasync", "pread64", "openat"}) {
        for (const int when : {1, 4, 40})
            rig.survivesError({.call = call, .effect = "error=EIO", .when = when});
    }
    CHECK(rig.survivesError({.call = "pwrite64", .effect = "error=ENOSPC", .when = 3}));
}

TEST_CASE("A commit of which only the last sync fails is told as what it is")
{
    const InPlaceRig rig({});
    int wasIn = 0;
    for (Injection sync{.call = "fdatasync", .effect = "error=EIO", .when = 10};
         rig.survivesError(sync); ++sync.when)
        wasIn += rig.state() == InPlaceRig::State::Newer ? 1 : 0;
    CHECK(wasIn > 0);
}

TEST_CASE("An unreadable database is whole under its name after a restore over it that fails")
{
    const InPlaceRig rig({});
    bool wasInjected = true;
    for (const char *call : {"fsync", "link", "renameat2"}) {
        for (int when = 1; when <= 12; ++when) {
            const QByteArray unreadable = layOutUnreadable(rig);
            const Ended ended
                = rig.rig().run(rig.rig().under({.call = call, .effect = "error=EIO", .when = when},
                                                rig.restore() + QStringList{"--keep-damaged"}));
            INFO(call << ", call " << when << ": " << ended.err.toStdString());
            CHECK_FALSE(ended.crashed);
            if (ended.exitCode == 0)
                CHECK(rig.state() == InPlaceRig::State::Newer);
            else
                CHECK(bytesOf(rig.database()) == unreadable);
            wasInjected = rig.rig().injected();
        }
        CHECK_FALSE(wasInjected); // every such call had its turn
    }
}

TEST_CASE("Whenever a restore over an unreadable database is killed, a whole file has its name")
{
    const InPlaceRig rig({});
    const QStringList restore = rig.restore() + QStringList{"--keep-damaged"};
    const QString aside = rig.database() + ".before-restore";
    for (const char *call : {"fsync", "link", "renameat2", "unlink"}) {
        bool crashed = true;
        for (int when = 1; when <= 12; ++when) {
            const QByteArray unreadable = layOutUnreadable(rig);
            const Ended ended = rig.rig().run(
                rig.rig().under({.call = call, .effect = "signal=KILL", .when = when}, restore));
            INFO(call << ", killed in call " << when << ": " << ended.err.toStdString());
            const bool isNewer = rig.state() == InPlaceRig::State::Newer;
            CHECK((isNewer || bytesOf(rig.database()) == unreadable));
            if (isNewer)
                CHECK(bytesOf(aside) == unreadable);
            else
                CHECK(rig.rig().run(restore).exitCode == 0);
            CHECK(rig.state() == InPlaceRig::State::Newer);
            crashed = ended.crashed;
        }
        CHECK_FALSE(crashed); // every such call had its turn
    }
}

TEST_CASE(
    "A restore in place onto a full or a read-only disk is refused before anything is changed")
{
    const InPlaceRig rig({});
    const QString folder = rig.rig().path("club");
    const QString aside = rig.rig().path("aside");
    REQUIRE(rig.rig().run({"cp", "-a", folder, aside}).exitCode == 0);
    const TestMount disk = TestMount::tmpfs(folder, "size=16m");
    REQUIRE(rig.rig().run({"cp", "-a", aside + "/.", folder}).exitCode == 0);
    SECTION("full")
    {
        QFile filler(folder + "/filler");
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        const Ended ended = rig.rig().run(rig.restore());
        INFO(ended.err.toStdString());
        CHECK(ended.exitCode == 5);
    }
    SECTION("read-only")
    {
        disk.remountReadOnly();
        const Ended ended = rig.rig().run(rig.restore());
        INFO(ended.err.toStdString());
        CHECK(ended.exitCode == 6);
    }
    CHECK(rig.state() == InPlaceRig::State::Older);
    CHECK(rig.rig().files() == QStringList{"club.zip"});
}

TEST_CASE("Readers and a writer go on through a restore in place, whether it ends or is killed")
{
    const char *mode = GENERATE("delete", "wal");
    const InPlaceRig rig({.journalMode = mode});
    rig.layOutOlder();
    const ClubWriterOptions options{
        .database = rig.database(), .duration = 120s, .perSecond = 50, .isSynced = false};
    { // the archive's books are to be in order too
        RunningClubWriter writer(options);
        REQUIRE(writer.writer().waitForCommits(20));
    }
    REQUIRE(QFile::remove(rig.rig().archive()));
    REQUIRE(rig.rig().run(rig.rig().backup()).exitCode == 0);
    RunningClubWriter writer(options);
    const Reader reader(rig.database());
    for (const int when : {5, 40, 60'000}) {
        const Ended ended = rig.rig().run(rig.rig().under(
            {.call = "pwrite64", .effect = "signal=KILL", .when = when}, rig.restore()));
        INFO(ended.err.toStdString());
        CHECK((ended.crashed || ended.exitCode == 0));
        const qint64 commits = writer.writer().commits();
        REQUIRE(writer.writer().waitForCommits(commits + 5));
        SQLite::Database database(rig.database().toStdString(), SQLite::OPEN_READONLY, 10'000);
        CHECK(integrityOf(database) == "ok");
    }
    CHECK(writer.stop());
    CHECK(reader.reads() > 10);
    CHECK(reader.broken() == 0);
}
