#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QSysInfo>

using namespace vesper::test;

namespace {

const char contracts[] = "[[include]]\nname = \"Contracts\"\npath = \"documents\"\n";

/// An archive of a shop that is gone: what is left is the stick.
struct Stick
{
    Stick()
        : shop(contracts)
    {
        REQUIRE(QDir(shop.path("suite")).mkdir("documents"));
        shop.write("suite/documents/a.txt", "signed");
        archive = shop.archive();
        content = contentOf(shop.database());
        for (const char *folder : {"suite", "state", "config", "data"})
            QDir(shop.path(folder)).removeRecursively();
    }
    Shop shop;
    QString archive;
    QString content;
};

} // namespace

TEST_CASE(
    "Where no suite is set up, everything goes into a folder that is named, and nobody is asked")
{
    const Stick stick;
    const QString folder = stick.shop.path("new/club");
    const Called restored
        = stick.shop.vesper({"restore", stick.archive, "--into", folder, "--json"});
    INFO(restored.messages.toStdString());
    CHECK(restored.exitCode == 0);
    CHECK(restored.json()["before"].toString() == "missing");
    CHECK(contentOf(folder + "/club.sqlite") == stick.content);
    CHECK(QFileInfo::exists(folder + "/documents/a.txt"));

    const Called again = stick.shop.vesper({"restore", stick.archive, "--into", folder, "--json"});
    CHECK(again.exitCode == 2);
    CHECK(again.errorKind() == "suite_exists");
}

TEST_CASE("With the suite file alone, everything goes to its own places again")
{
    const Stick stick;
    REQUIRE(QDir(stick.shop.path(".")).mkdir("suite"));
    stick.shop.write("suite/suite.toml", QByteArray("[suite]\nid = \"club\"\n"
                                                    "name = \"Club Horizon\"\n"
                                                    "database = \"data/club.sqlite\"\n")
                                             + contracts);
    const Called restored = stick.shop.vesper({"restore", stick.archive, "--in-place", "--yes",
                                               "--suite", stick.shop.suiteFile(), "--json"});
    INFO(restored.messages.toStdString());
    CHECK(restored.exitCode == 0);
    CHECK(contentOf(stick.shop.path("suite/data/club.sqlite")) == stick.content);
    CHECK(QFileInfo::exists(stick.shop.path("suite/documents/a.txt")));
}

TEST_CASE("A computer that takes another one's place is told how, and backs up from then on")
{
    Shop shop;
    const QString archive = shop.archive();
    shop.write("suite/suite.toml", "[suite]\nid = \"club\"\nname = \"Club Horizon\"\n"
                                   "database = \"club.sqlite\"\nmain_computer = \"OLD-PC\"\n");
    const Called refused = shop.backup({"--json"});
    CHECK(refused.errorKind() == "not_main_computer");
    CHECK(refused.messages.contains("vesper main-computer"));

    const Called restored
        = shop.vesper({"restore", archive, "--in-place", "--yes", "--suite", shop.suiteFile()});
    CHECK(restored.exitCode == 0);
    CHECK(restored.messages.contains("OLD-PC"));
    CHECK(restored.messages.contains("vesper main-computer"));

    const Called main = shop.vesper({"main-computer", "--suite", shop.suiteFile()});
    CHECK(main.exitCode == 0);
    CHECK(main.output.trimmed() == QSysInfo::machineHostName());
    CHECK(shop.backup().exitCode == 0);
}

TEST_CASE("Where somebody administers the suite, only they make a computer the main one")
{
    Shop shop;
    REQUIRE(shop.vesper({"staff", "add", "Anna", "--rights", "administer", "--code-stdin",
                         "--suite", shop.suiteFile()},
                        "4711-kiosk\n")
                .exitCode
            == 0);
    const QStringList call{"main-computer", "--suite", shop.suiteFile(), "--json"};
    CHECK(shop.vesper(call).errorKind() == "code_required");
    CHECK(shop.vesper(call + QStringList{"--code-stdin"}, "4711-kiosk\n").exitCode == 0);
}
