#include "Club.h"

using namespace vesper;
using namespace vesper::test;

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
    constexpr int noStarter = 0; // milliseconds
    SECTION("it has not")
    {
        const auto till = club.start("till", 100, noStarter, "(setsid sleep 20 &)");
        club.close("till");
        CHECK(endOf(*till) == 0);
        CHECK(club.offers() == 1);
        CHECK(club.here() == 0);
    }
    SECTION("it has")
    {
        club.write("busy", {});
        const auto till = club.start("till", 100, noStarter,
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

TEST_CASE("A program that only starts the application is not taken for it")
{
    const Club club;
    club.write("busy", {});
    const auto till = club.start("till", 100, 10'000,
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
    const auto first = club.start("till", 5'000);
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
        const auto reception = club.start("reception");
        const auto till = club.start("till");
        club.close("reception");
        club.close("till");
        CHECK(endOf(*reception) == 0);
        CHECK(endOf(*till) == 0);
        REQUIRE(club.offers() == round);
    }
}
