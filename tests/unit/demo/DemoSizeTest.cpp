#include "demo/DemoSuite.h"
#include "support/Catch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

using namespace vesper;

TEST_CASE("Six million passages make about 690 MB in under two minutes")
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const auto suite = writeDemoSuite({.folder = folder.path(), .passages = 6'000'000}, {}, {});
    REQUIRE(suite);
    CHECK(timer.elapsed() < 120'000);
    CHECK(suite->databaseBytes > 690'000'000LL * 95 / 100);
    CHECK(suite->databaseBytes < 690'000'000LL * 105 / 100);
}
