#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

/// A suite whose archives are in two folders: on the stick, and where its person keeps papers.
struct Cupboard
{
    Cupboard()
        : older(shop.archive({"--name", "older"}))
        , newer(shop.archive({"--name", "newer"}))
    {
        REQUIRE(QDir(shop.path("")).mkpath("Desktop"));
        REQUIRE(QFile::copy(older, copy));
    }

    [[nodiscard]] QStringList restore(const QStringList &more) const
    {
        return QStringList{"restore", "--suite", shop.suiteFile()} + more;
    }
    [[nodiscard]] QJsonObject listed(const QString &archive) const
    {
        const Called all = shop.vesper({"list", "--everywhere", "--json"});
        CHECK(all.exitCode == 0);
        for (const QJsonValue &value : all.json()["archives"].toArray())
            if (value["archive"].toString() == archive)
                return value.toObject();
        return {};
    }

    Shop shop;
    QString older;
    QString newer;
    QString copy = shop.path("Desktop/copy.zip");
};

} // namespace

TEST_CASE("Without an archive a restore lists those that are found, and asks which one is meant")
{
    const Cupboard cupboard;
    const QString target = cupboard.shop.path("out.sqlite");
    const Called chosen = cupboard.shop.inTerminal(
        cupboard.restore({"--to", target}),
        {{"nothing to leave it:", "ninety\n"}, {"Please enter a number from 1 to 3.", "2\n"}});
    INFO(chosen.output.toStdString());
    CHECK(chosen.exitCode == 0);
    CHECK(QFile::exists(target));
    const qsizetype first = chosen.output.indexOf(cupboard.newer);
    CHECK(first > 0);
    CHECK(first < chosen.output.indexOf(cupboard.older));
    CHECK(chosen.output.contains(cupboard.copy));
    CHECK(chosen.output.contains("Read back today"));
    CHECK(chosen.output.contains("Not yet checked here")); // the copy
}

TEST_CASE("Whoever names no number restores nothing")
{
    const Cupboard cupboard;
    const QString target = cupboard.shop.path("out.sqlite");
    const Called left = cupboard.shop.inTerminal(cupboard.restore({"--to", target}),
                                                 {{"nothing to leave it:", "\n"}});
    CHECK(left.exitCode == 8);
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("Where nobody can be asked, the archive must be named")
{
    const Cupboard cupboard;
    const Called called = cupboard.shop.vesper(cupboard.restore({"--in-place", "--yes"}));
    CHECK(called.exitCode == 2);
    CHECK(called.messages.contains("vesper: ARCHIVE is missing"));
    CHECK(called.messages.contains(cupboard.newer)); // what there is, is listed
    CHECK(cupboard.shop.vesper(cupboard.restore({"--in-place", "--json"})).errorKind()
          == "argument_missing");
}

TEST_CASE("A restore without anything lists what there is and how it goes on from there")
{
    const Cupboard cupboard;
    const Called called = cupboard.shop.vesper(cupboard.restore({}));
    INFO(called.messages.toStdString());
    CHECK(called.exitCode == 0);
    CHECK(called.messages.contains(cupboard.newer));
    CHECK(called.messages.contains("--in-place"));
}

TEST_CASE("Where no archive of the suite is found, that is said")
{
    const Shop shop;
    const Called called = shop.inTerminal(
        {"restore", "--suite", shop.suiteFile(), "--to", shop.path("out.sqlite")});
    CHECK(called.exitCode == 7);
    CHECK(called.output.contains("No good backup of this suite is known on this computer."));
}

TEST_CASE("A mistake in the suite file keeps nobody from seeing the archives that are there")
{
    const Cupboard cupboard;
    REQUIRE(QDir(cupboard.shop.path("")).mkpath("config/vesper"));
    cupboard.shop.write("config/vesper/suite.toml", "[suite\n");
    CHECK(cupboard.listed(cupboard.copy)["suite_name"].toString() == "Club Horizon");
    const Called named = cupboard.shop.vesper({"list", cupboard.shop.path("stick"), "--json"});
    CHECK(named.exitCode == 0);
    CHECK(named.json()["archives"].toArray().size() == 2);
    CHECK(cupboard.shop.vesper({"list"}).exitCode == 2);
}

TEST_CASE("Everywhere archives are listed on a computer that has no suite too")
{
    const Cupboard cupboard;
    CHECK(cupboard.listed(cupboard.copy)["suite_name"].toString() == "Club Horizon");
    CHECK_FALSE(cupboard.listed(cupboard.copy).contains("verified_here"));
    const Called here = cupboard.shop.vesper(
        {"list", "--json", "--suite", cupboard.shop.suiteFile(), cupboard.shop.path("stick")});
    CHECK(here.json()["archives"][0][u"verified_here"].isString());
}
