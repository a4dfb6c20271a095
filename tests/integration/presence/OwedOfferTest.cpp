// The session ends before anybody was offered the backup: it is offered at the next login.
#include "Club.h"
#include "base/StateFolder.h"
#include "history/History.h"

using namespace vesper;
using namespace vesper::test;

namespace {

void end(const QProcess &watcher, int signal = SIGTERM)
{
    REQUIRE(::kill(static_cast<pid_t>(watcher.processId()), signal) == 0);
}

QByteArray lastOffer(const Club &club)
{
    QFile offers(club.path("offers"));
    REQUIRE(offers.open(QIODevice::ReadOnly));
    return offers.readAll().trimmed().split('\n').last();
}

void checkOfferedAtLogin(const Club &club, int before = 0)
{
    CHECK(club.offers() == before);
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == before + 1);
    CHECK(lastOffer(club).startsWith("backup --reason missed "));
    CHECK(club.offerMissed() == 0); // once
    CHECK(club.offers() == before + 1);
}

} // namespace

TEST_CASE("What the end of the session closes is offered a backup at the next login")
{
    const Club club;
    const auto till = club.start("till");
    end(*till, GENERATE(SIGTERM, SIGHUP));
    CHECK(endOf(*till) == 128 + SIGTERM);
    checkOfferedAtLogin(club);
}

TEST_CASE("An offer is still owed where the drive of the database comes only after the login")
{
    const Club club;
    const auto till = club.start("till");
    end(*till);
    CHECK(endOf(*till) == 128 + SIGTERM);
    REQUIRE(QFile::rename(club.path("club.sqlite"), club.path("club.away")));
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == 0);
    REQUIRE(QFile::rename(club.path("club.away"), club.path("club.sqlite")));
    checkOfferedAtLogin(club);
}

TEST_CASE("So is what was closed in the last seconds before it")
{
    const Club club;
    const auto till = club.start("till", {.grace = 60'000});
    club.close("till");
    REQUIRE(waitUntil([&] { return club.here() == 0; }));
    end(*till);
    CHECK(endOf(*till) == 0);
    checkOfferedAtLogin(club);
}

TEST_CASE("So is an offer that was open then")
{
    const Club club;
    club.write("open", {});
    const auto till = club.start("till");
    club.close("till");
    REQUIRE(waitUntil([&] { return club.offers() == 1; }));
    end(*till);
    CHECK(endOf(*till) == 0);
    club.close("open");
    checkOfferedAtLogin(club, 1);
}

TEST_CASE("So is an offer whose window was killed")
{
    const Club club;
    club.write("end", "rm \"$CLUB/end\"; kill -KILL $$\n");
    const auto till = club.start("till");
    club.close("till");
    CHECK(endOf(*till) == 0);
    checkOfferedAtLogin(club, 1);
}

TEST_CASE("An offer that is owed waits for whoever works already")
{
    const Club club;
    const auto till = club.start("till");
    end(*till);
    CHECK(endOf(*till) == 128 + SIGTERM);
    const auto again = club.start("reception");
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == 0);
    club.close("reception");
    CHECK(endOf(*again) == 0);
    CHECK(club.offers() == 1); // it was for both
    CHECK(lastOffer(club).startsWith("backup --reason last-close "));
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == 1);
}

TEST_CASE("Nothing is owed any more once somebody backed up or declined")
{
    const Club club;
    const auto till = club.start("till");
    end(*till);
    CHECK(endOf(*till) == 128 + SIGTERM);
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(1);
    Result<History> history = stateFolder("club").and_then(&History::open);
    REQUIRE(history);
    REQUIRE(history->record({.started = now,
                             .finished = now,
                             .outcome = Outcome::Cancelled,
                             .exitCode = 8,
                             .reason = "menu",
                             .notNow = NotNow()}));
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == 0);
}
