#include "run/OtherArchives.h"
#include "Shop.h"

#include <algorithm>

using namespace vesper;
using namespace vesper::test;

namespace {

/// Of the archive at `path`, among those that may help where `damaged` does not.
std::optional<OtherArchive> otherAt(const QString &path, const QString &damaged,
                                    const QString &suiteId)
{
    const std::vector<OtherArchive> others = otherArchives(damaged, suiteId);
    const auto found = std::ranges::find(others, path, &OtherArchive::path);
    return found == others.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE("Another archive counts as verified only if it is the very one that was read back")
{
    Shop shop;
    shop.request.name = "monday";
    REQUIRE(shop.run());
    shop.request.name = "tuesday";
    REQUIRE(shop.run());
    const QString damaged = shop.stick("tuesday.zip");
    const QString monday = shop.stick("monday.zip");
    SECTION("it is")
    {
        CHECK(otherAt(monday, damaged, shop.request.suite.id)->wasVerified);
    }
    SECTION("another stick of the same name has another one under that name")
    {
        Shop elsewhere;
        elsewhere.request.suite.id = shop.request.suite.id;
        writeDatabase(elsewhere.folder.filePath("suite/other.sqlite"), {.rows = 700});
        elsewhere.request.suite.database = elsewhere.folder.filePath("suite/other.sqlite");
        REQUIRE(elsewhere.run());
        REQUIRE(QFile::remove(monday));
        REQUIRE(QFile::copy(elsewhere.stick("evening.zip"), monday));
        CHECK_FALSE(otherAt(monday, damaged, shop.request.suite.id)->wasVerified);
    }
    SECTION("of copies the one that was verified comes first")
    {
        const QTemporaryDir desk;
        REQUIRE(QFile::copy(monday, desk.filePath("monday.zip")));
        REQUIRE(QFile::copy(damaged, desk.filePath("tuesday.zip")));
        const auto others = otherArchives(desk.filePath("tuesday.zip"), shop.request.suite.id);
        REQUIRE(others.size() == 3);
        CHECK(others.front().wasVerified);
        CHECK(others.back().path == desk.filePath("monday.zip"));
        CHECK_FALSE(others.back().wasVerified);
    }
    SECTION("it was verified in another folder, and is still there")
    {
        const QTemporaryDir desk;
        REQUIRE(QFile::copy(damaged, desk.filePath("copy.zip")));
        const auto other = otherAt(monday, desk.filePath("copy.zip"), shop.request.suite.id);
        REQUIRE(other);
        CHECK(other->wasVerified);
        CHECK_FALSE(otherAt(desk.filePath("copy.zip"), damaged, shop.request.suite.id));
    }
}
