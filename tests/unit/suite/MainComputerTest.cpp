#include "support/Catch.h"

#include "suite/MainComputer.h"

using namespace vesper;

TEST_CASE("Any computer backs up a suite that names no main computer")
{
    CHECK(checkMainComputer(Suite{}, {}, "till-2"));
}

TEST_CASE("Only the main computer backs up, however its name is written")
{
    Suite suite;
    suite.mainComputer = "FRONT-PC";
    CHECK(checkMainComputer(suite, {}, "FRONT-PC"));
    CHECK(checkMainComputer(suite, {}, "front-pc"));
    CHECK(checkMainComputer(suite, {}, "front-pc.club.lan"));

    const Result<void> elsewhere = checkMainComputer(suite, {}, "till-2");
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().kind == ErrorKind::NotMainComputer);
    CHECK(elsewhere.error().detail == "FRONT-PC");
}

TEST_CASE("The owner can put another computer in the place of the vendor's main computer")
{
    Suite suite;
    suite.mainComputer = "FRONT-PC";
    const Settings settings{.mainComputer = "new-pc"};
    CHECK(checkMainComputer(suite, settings, "NEW-PC"));
    const Result<void> replaced = checkMainComputer(suite, settings, "FRONT-PC");
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().detail == "new-pc");
}
