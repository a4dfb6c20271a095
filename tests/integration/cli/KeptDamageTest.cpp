#include "Shop.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

/// A shop whose database is damaged, with a file beside it, and the archive of that state.
struct DamagedShop
{
    DamagedShop()
    {
        damage(shop.database());
        shop.write("suite/contract.txt", "signed");
        const Called kept = shop.backup({"--json", "--keep-damaged"});
        REQUIRE(kept.exitCode == 6);
        CHECK(kept.json()["outcome"].toString() == "failed");
        archive = kept.json()["archive"].toString();
    }

    Shop shop{"[[include]]\nname = \"Contracts\"\npath = \"contract.txt\"\n"};
    QString archive;
};

QStringList kindsIn(const QJsonArray &warnings)
{
    QStringList kinds;
    for (const QJsonValue warning : warnings)
        kinds << warning[u"kind"].toString();
    return kinds;
}

} // namespace

TEST_CASE("Who restores a damaged state that was kept is told that it is one")
{
    const DamagedShop damaged;
    const auto [part, target] = GENERATE(table<QString, QString>({
        {"database", "out.sqlite"},
        {"files", "out"},
        {"files/Contracts/contract.txt", "contract.txt"},
    }));
    const Called restored = damaged.shop.vesper(
        {"restore", damaged.archive, "--only", part, "--to", target, "--json"});
    INFO(restored.messages.toStdString());
    CHECK(restored.exitCode == 0);
    CHECK(restored.json()["damaged"].toBool());
    CHECK(kindsIn(restored.json()["warnings"].toArray()).contains("damaged_state"));
    CHECK(restored.messages.contains("vesper: The database was damaged already when “"
                                     + damaged.archive + "” was made"));
    CHECK_FALSE(restored.messages.contains("***"));
    CHECK(QFile::exists(damaged.shop.path(target)));
}

TEST_CASE("A good archive is restored without a word of damage")
{
    const Shop shop;
    const Called restored
        = shop.vesper({"restore", shop.archive(), "--to", "out.sqlite", "--json"});
    CHECK(restored.json()["damaged"].isBool());
    CHECK_FALSE(restored.json()["damaged"].toBool());
    CHECK(restored.json()["warnings"].toArray().isEmpty());
}

TEST_CASE(
    "A damaged state that was kept never passes its verification, and is not called a damaged file")
{
    const DamagedShop damaged;
    const Called verified = damaged.shop.vesper({"verify", damaged.archive});
    CHECK(verified.exitCode == 7);
    CHECK(verified.output.startsWith("The database was damaged already when this backup was made"));
    CHECK(verified.messages.contains("“" + damaged.archive + "” is as it was written, but"));

    const QJsonObject json = damaged.shop.vesper({"verify", damaged.archive, "--json"}).json();
    CHECK(json["damaged"].toBool());
    CHECK_FALSE(json["ok"].toBool(true));
    CHECK(json["error"][u"kind"].toString() == "archive_damaged");
}

TEST_CASE("A damaged state that was kept does not come into the suite")
{
    const DamagedShop damaged;
    const Called restored = damaged.shop.vesper({"restore", damaged.archive, "--in-place", "--yes",
                                                 "--suite", damaged.shop.suiteFile(), "--json"});
    CHECK(restored.exitCode == 7);
    CHECK(restored.errorKind() == "archive_damaged");
    CHECK(restored.messages.contains("choose an older, good backup"));
}

TEST_CASE("Show and list say of an archive how it was checked, and whether its state was damaged")
{
    const auto [check, name, checked, verified, isDamaged, text]
        = GENERATE(table<QString, QString, QString, bool, bool, QString>({
            {"none", "a.zip", "none", false, false, "Not verified"},
            {"read", "a.zip", "read", true, false, "Read back, structure not checked"},
            {"quick", "a.zip", "quick", true, false, "Read back, structure checked"},
            {"full", "a.zip", "full", true, false, "Read back, structure and content checked"},
            {"quick", "a_damaged.zip", "quick", false, true,
             "The database was damaged: no good backup"},
        }));
    INFO(name.toStdString() << ' ' << check.toStdString());
    const Shop shop;
    if (isDamaged)
        damage(shop.database());
    const Called made = shop.backup({"--check", check, "--keep-damaged", "--name", "a"});
    REQUIRE(made.exitCode == (isDamaged ? 6 : 0));
    const QString archive = shop.path("stick/" + name);

    const QJsonObject shown = shop.vesper({"show", archive, "--json"}).json();
    CHECK(shown["checked"].toString() == checked);
    CHECK(shown["verified"].toBool(!verified) == verified);
    CHECK(shown["damaged"].toBool(!isDamaged) == isDamaged);
    CHECK(shown["damage"].toString().isEmpty() == !isDamaged);
    CHECK(shop.vesper({"show", archive}).output.contains("Checked: " + text + '\n'));

    const QJsonArray archives
        = shop.vesper({"list", "stick", "--json"}).json()["archives"].toArray();
    REQUIRE(archives.size() == 1);
    CHECK(archives[0][u"archive"].toString() == archive);
    CHECK(archives[0][u"checked"].toString() == checked);
    CHECK(archives[0][u"verified"].toBool(!verified) == verified);
    CHECK(archives[0][u"damaged"].toBool(!isDamaged) == isDamaged);
    CHECK(shop.vesper({"list", "stick"}).output.contains(archive + "\n    " + text));
}
