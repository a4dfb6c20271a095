#include "Shop.h"
#include "support/FlipByte.h"

using namespace vesper::test;

TEST_CASE("A drill without an archive takes the newest, and says what it has proved")
{
    const Shop shop;
    const Called none = shop.vesper({"drill", "--suite", shop.suiteFile(), "--json"});
    CHECK(none.exitCode == 7);
    CHECK(none.errorKind() == "archive_missing");
    CHECK(none.messages.contains("No good backup of this suite is known"));

    const QString archive = shop.archive();
    const Called drilled = shop.vesper({"drill", "--suite", shop.suiteFile()});
    INFO(drilled.messages.toStdString());
    CHECK(drilled.exitCode == 0);
    CHECK(drilled.output.contains("Proven: “" + archive + "”"));
    CHECK(shop.vesper({"drill", archive, "--suite", shop.suiteFile(), "--json"})
              .json()["verdict"]
              .toString()
          == "proven");
}

TEST_CASE("A computer without a suite can practise too")
{
    const Shop shop;
    const QString archive = shop.archive();
    const Called drilled = shop.vesper({"drill", archive, "--json"});
    INFO(drilled.messages.toStdString());
    CHECK(drilled.exitCode == 0);
    CHECK(drilled.json()["verdict"].toString() == "proven");
    CHECK(shop.vesper({"drill"}).exitCode == 2);
}

TEST_CASE("A drill of a damaged archive fails with exit code 7")
{
    const Shop shop;
    const QString archive = shop.archive();
    flipByte(archive, QFileInfo(archive).size() / 2);
    const Called drilled = shop.vesper({"drill", archive, "--suite", shop.suiteFile(), "--json"});
    CHECK(drilled.exitCode == 7);
    CHECK(drilled.json()["verdict"].toString() == "failed");
    CHECK_FALSE(drilled.json().contains("error"));
}
