#include "integration/run/Shop.h"
#include "support/TestMount.h"

using namespace vesper;
using namespace vesper::test;

namespace {

int timesSaid(const BackupReport &report)
{
    return static_cast<int>(
        std::count_if(report.warnings.begin(), report.warnings.end(), [](const Warning &warning) {
            return warning.kind == Warning::Kind::PermissionsOpen;
        }));
}

} // namespace

TEST_CASE("A medium that cannot keep others out is spoken of once, not every evening")
{
    Shop shop;
    const TestMount disk
        = TestMount::ntfsDisk(shop.folder.filePath("image"), shop.folder.filePath("stick"), 64);
    const Result<BackupReport> first = shop.run();
    REQUIRE(first);
    CHECK(first->verified);
    CHECK(timesSaid(*first) == 1);
    CHECK(first->outcome == Outcome::Warnings);
    const Result<BackupReport> second = shop.run();
    REQUIRE(second);
    CHECK(timesSaid(*second) == 0);
    CHECK(second->outcome == Outcome::Success);
}

TEST_CASE("On a medium that can, only the owner can read an archive, and nothing is said")
{
    Shop shop;
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(timesSaid(*report) == 0);
    CHECK(QFile::permissions(report->archive)
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}
