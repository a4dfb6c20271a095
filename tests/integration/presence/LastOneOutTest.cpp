#include "Club.h"
#include "run/ApplicationRun.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vesper;
using namespace vesper::test;

namespace {

/// Lets all applications that wait before it end in the same instant: they read from one pipe, and
/// its only writer goes.
class Barrier
{
public:
    explicit Barrier(const QString &path)
        : m_path(QFile::encodeName(path))
    {
        REQUIRE(::mkfifo(m_path.constData(), 0600) == 0);
        // For reading too, so that it does not wait for a reader.
        m_writer = ::open(m_path.constData(), O_RDWR | O_CLOEXEC);
        REQUIRE(m_writer >= 0);
    }
    ~Barrier()
    {
        if (m_writer >= 0)
            lift();
        ::unlink(m_path.constData());
    }
    Barrier(const Barrier &) = delete;
    Barrier &operator=(const Barrier &) = delete;

    void lift() { ::close(std::exchange(m_writer, -1)); }

private:
    const QByteArray m_path;
    int m_writer = -1;
};

} // namespace

TEST_CASE("The wizard opens once, after the last application, in whichever order they close")
{
    const Club club;
    const auto reception = club.start("reception");
    const auto till = club.start("till");
    const bool receptionFirst = GENERATE(true, false);
    club.close(receptionFirst ? "reception" : "till");
    CHECK(endOf(receptionFirst ? *reception : *till) == 0);
    CHECK(club.offers() == 0);
    club.close(receptionFirst ? "till" : "reception");
    CHECK(endOf(receptionFirst ? *till : *reception) == 0);
    CHECK(club.offers() == 1);
    QFile offers(club.path("offers"));
    REQUIRE(offers.open(QIODevice::ReadOnly));
    CHECK(offers.readAll()
          == "backup --reason last-close --suite " + club.path("suite.toml").toUtf8()
                 + " --language da\n");
}

TEST_CASE("A crash counts as closing, and its exit code is told")
{
    const Club club;
    club.write("crash", {});
    const auto till = club.start("till");
    club.close("till");
    CHECK(endOf(*till) == 128 + SIGSEGV);
    CHECK(club.offers() == 1);
}

TEST_CASE("An application that is asked to end, or killed, is closed like any other")
{
    const Club club;
    const int signal = GENERATE(SIGTERM, SIGKILL);
    const auto reception = club.start("reception");
    const auto till = club.start("till");
    REQUIRE(::kill(club.processOf("till"), signal) == 0);
    CHECK(endOf(*till) == 128 + signal);
    CHECK(club.offers() == 0);
    REQUIRE(::kill(club.processOf("reception"), signal) == 0);
    CHECK(endOf(*reception) == 128 + signal);
    CHECK(club.offers() == 1);
}

TEST_CASE("A watcher that is killed neither blocks the offer nor makes its application forgotten")
{
    const Club club;
    const auto reception = club.start("reception");
    const auto till = club.start("till");
    till->kill();
    REQUIRE(till->waitForFinished());
    CHECK(club.here() == 2); // the till itself is still open
    SECTION("and the till closes first")
    {
        club.close("till");
        REQUIRE(waitUntil([&] { return club.here() == 1; }));
        club.close("reception");
        CHECK(endOf(*reception) == 0);
        CHECK(club.offers() == 1);
    }
    SECTION("and the till stays: its end is made up for by whoever looks")
    {
        club.close("reception");
        CHECK(endOf(*reception) == 0);
        CHECK(club.offers() == 0);
        CHECK(club.offerMissed() == 0); // it is still there
        CHECK(club.offers() == 0);
        club.close("till");
        REQUIRE(waitUntil([&] { return club.here() == 0; }));
        CHECK(club.offerMissed() == 0);
        CHECK(club.offers() == 1);
        CHECK(club.offerMissed() == 0); // once
        CHECK(club.offers() == 1);
    }
    SECTION("and somebody opens and closes another one before anybody looks")
    {
        club.close("reception");
        CHECK(endOf(*reception) == 0);
        club.close("till");
        const auto again = club.start("reception");
        club.close("reception");
        CHECK(endOf(*again) == 0);
        CHECK(club.offers() == 1);
        CHECK(club.offerMissed() == 0); // that was the offer
        CHECK(club.offers() == 1);
    }
}

TEST_CASE("Who looks when everybody was watched offers nothing")
{
    const Club club;
    CHECK(club.offerMissed() == 0);
    const auto till = club.start("till");
    club.close("till");
    CHECK(endOf(*till) == 0);
    CHECK(club.offers() == 1);
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == 1);
}

TEST_CASE("What closes unwatched while the wizard is open is offered a backup after it")
{
    const Club club;
    club.write("open", {});
    const auto reception = club.start("reception");
    club.close("reception");
    REQUIRE(waitUntil([&] { return club.offers() == 1; }));
    const auto till = club.start("till");
    till->kill();
    REQUIRE(till->waitForFinished());
    club.close("till");
    REQUIRE(waitUntil([&] { return club.here() == 0; }));
    CHECK(club.offerMissed() == 0); // the wizard is open: not a second one beside it
    CHECK(club.offers() == 1);
    club.close("open");
    CHECK(endOf(*reception) == 0);
    CHECK(club.offers() == 2);
}

TEST_CASE("What an application leaves in the background holds the offer back only while it has the "
          "database open")
{
    const Club club;
    constexpr Times noStarter{.starter = 0};
    SECTION("it has not")
    {
        const auto till = club.start("till", noStarter, "(setsid sleep 20 &)");
        club.close("till");
        CHECK(endOf(*till) == 0);
        CHECK(club.offers() == 1);
        CHECK(club.here() == 0);
    }
    SECTION("it has")
    {
        club.write("busy", {});
        const auto till = club.start("till", noStarter,
                                     "(setsid sh -c 'exec 3<\"$1\"; while [ -e \"$2\" ]; do "
                                     "sleep 0.05; done' sh $CLUB/club.sqlite $CLUB/busy &)");
        club.close("till");
        CHECK_FALSE(till->waitForFinished(1'500));
        CHECK(club.offers() == 0);
        club.close("busy");
        CHECK(endOf(*till) == 0);
        CHECK(club.offers() == 1);
    }
}

TEST_CASE("After a short visit a helper in the background does not hold the offer back for ever")
{
    const Club club;
    const QString helper = "(setsid sleep 60 &)";
    QElapsedTimer waited;
    SECTION("the database was open meanwhile")
    {
        const auto till
            = club.start("till", {.starter = 3'000}, helper + "; exec 3<\"$CLUB/club.sqlite\"");
        QThread::msleep(1'500);
        waited.start();
        club.close("till");
        CHECK(endOf(*till) == 0);
    }
    SECTION("it was opened by what the program started, and closed again")
    {
        const auto till = club.start(
            "till", {},
            helper + "; (setsid sh -c 'exec 3<\"$1\"; sleep 2' sh $CLUB/club.sqlite &)");
        waited.start();
        club.close("till");
        CHECK(endOf(*till) == 0);
    }
    SECTION("nobody ever opened it")
    {
        const auto till = club.start("till", {.opening = 1'000}, helper);
        waited.start();
        club.close("till");
        CHECK(endOf(*till) == 0);
    }
    CHECK(waited.elapsed() < 10'000);
    CHECK(club.offers() == 1);
    CHECK(club.here() == 0);
}

TEST_CASE("Asked to end, the watcher asks also what a program that only started it left behind")
{
    const Club club;
    club.write("busy", {});
    const auto till = club.start("till", {},
                                 "(setsid sh -c 'trap \"rm $1; exit\" TERM; while [ -e \"$1\" ]; "
                                 "do sleep 0.05; done' sh $CLUB/busy &)");
    const bool isStarterGone = GENERATE(true, false);
    if (isStarterGone) {
        club.close("till");
        CHECK_FALSE(till->waitForFinished(1'000));
    }
    till->terminate();
    CHECK(endOf(*till) == (isStarterGone ? 0 : 128 + SIGTERM));
    CHECK_FALSE(QFile::exists(club.path("busy")));
    CHECK(club.offers() == 0);
}

TEST_CASE("A program that cannot be started was never here")
{
    const Club club;
    const Suite suite{.database = club.path("club.sqlite"),
                      .applications = {{.id = "till", .command = {"/nowhere"}}}};
    const ApplicationRequest request{.suite = suite,
                                     .application = "till",
                                     .wizard = club.path("wizard"),
                                     .presenceRoot = club.path({})};
    const auto report = runApplication(request, {});
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::ProgramNotStarted);
    CHECK(club.here() == 0);
    CHECK_FALSE(*club.presence().claim());
}

TEST_CASE("A lock that somebody does not give back holds up no start of an application")
{
    const Club club;
    const auto lock = FileLock::take(club.presence().folder() + "/folder.lock", {},
                                     FileLock::Sharing::EveryUser);
    REQUIRE(*lock);
    QElapsedTimer waited;
    waited.start();
    const auto till = club.start("till");
    CHECK(waited.elapsed() < 3'000);
    till->kill();
    CHECK(till->waitForFinished());
    club.close("till");
}

TEST_CASE("A wizard that asked nobody was no offer, which is made up for")
{
    const Club club;
    club.write("end", GENERATE("exit 11", "kill -ABRT $$", "kill -TERM $$"));
    const auto till = club.start("till");
    club.close("till");
    CHECK(endOf(*till) == 0);
    CHECK(till->readAll() == "not offered\n");
    CHECK(club.offers() == 1);
    SECTION("by whoever looks")
    {
        club.close("end");
        CHECK(club.offerMissed() == 0);
        CHECK(club.offers() == 2);
        CHECK(club.offerMissed() == 0);
        CHECK(club.offers() == 2);
    }
    SECTION("once for each look while it is in vain")
    {
        CHECK(club.offerMissed() == 0);
        CHECK(club.offers() == 2);
        club.close("end");
        CHECK(club.offerMissed() == 0);
        CHECK(club.offers() == 3);
    }
    SECTION("by the next last one")
    {
        club.close("end");
        const auto again = club.start("reception");
        club.close("reception");
        CHECK(endOf(*again) == 0);
        CHECK(club.offerMissed() == 0);
        CHECK(club.offers() == 2);
    }
}

TEST_CASE("Elsewhere than on the main computer nothing is offered, nor made up for")
{
    const Club club("another-computer");
    const auto reception = club.start("reception");
    club.close("reception");
    CHECK(endOf(*reception) == 0);
    const auto till = club.start("till");
    till->kill();
    REQUIRE(till->waitForFinished());
    club.close("till");
    REQUIRE(waitUntil([&] { return club.here() == 0; }));
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == 0);
}

TEST_CASE("A program that only starts the application is not taken for it")
{
    const Club club;
    club.write("busy", {});
    const auto till = club.start("till", {},
                                 "(setsid sh -c 'while [ -e \"$1\" ]; do sleep 0.05; done' "
                                 "sh $CLUB/busy &)");
    club.close("till");
    CHECK_FALSE(till->waitForFinished(1'500));
    CHECK(club.offers() == 0);
    club.close("busy");
    CHECK(endOf(*till) == 0);
    CHECK(club.offers() == 1);
}

TEST_CASE("Closed by mistake and opened again at once: nothing is offered until the real end")
{
    const Club club;
    const auto first = club.start("till", {.grace = 5'000});
    club.close("till");
    REQUIRE(waitUntil([&] { return club.here() == 0; }));
    const auto again = club.start("till");
    CHECK(endOf(*first) == 0);
    CHECK(club.offers() == 0);
    club.close("till");
    CHECK(endOf(*again) == 0);
    CHECK(club.offers() == 1);
}

TEST_CASE("Who opens and closes while the wizard is open is offered a backup after it")
{
    const Club club;
    club.write("open", {});
    const auto reception = club.start("reception");
    club.close("reception");
    REQUIRE(waitUntil([&] { return club.offers() == 1; }));
    const auto till = club.start("till");
    club.close("till");
    CHECK(endOf(*till) == 0);
    CHECK(club.offers() == 1); // the wizard is open: not a second one beside it
    club.close("open");
    CHECK(endOf(*reception) == 0);
    CHECK(club.offers() == 2);
}

TEST_CASE("Of applications that close at the same instant exactly one opens the wizard")
{
    const Club club;
    constexpr int rounds = 200;
    for (int round = 1; round <= rounds; ++round) {
        Barrier barrier(club.path("barrier"));
        const auto reception = club.start("reception");
        const auto till = club.start("till");
        barrier.lift();
        CHECK(endOf(*reception) == 0);
        CHECK(endOf(*till) == 0);
        REQUIRE(club.offers() == round);
    }
}
