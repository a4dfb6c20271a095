// The staff list of a suite that keeps no employees itself.
#include "Shop.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

/// A shop whose owner put herself on the list.
struct StaffedShop : Shop
{
    StaffedShop()
    {
        const Called added
            = staff({"add", "Anna Petit", "--rights", "backup,administer"}, "4711\n");
        INFO(added.messages.toStdString());
        REQUIRE(added.exitCode == 0);
    }

    Called staff(const QStringList &change, const QByteArray &codes) const
    {
        return vesper(QStringList{"staff", "--suite", suiteFile(), "--json"} + change
                          + QStringList{"--code-stdin"},
                      codes);
    }
    QJsonArray list() const
    {
        const Called listed = vesper({"staff", "list", "--suite", suiteFile(), "--json"});
        CHECK(listed.exitCode == 0);
        return listed.json()["employees"].toArray();
    }
    QStringList rightsOf(const QString &name) const
    {
        for (const QJsonValue employee : list()) {
            if (employee["name"].toString() == name)
                return employee["rights"].toVariant().toStringList();
        }
        FAIL("nobody of that name");
        return {};
    }
};

} // namespace

TEST_CASE("The first employee is added freely; from then on the administrator's code is needed")
{
    const StaffedShop shop;
    CHECK(shop.rightsOf("Anna Petit") == QStringList{"backup", "administer"});
    CHECK(shop.staff({"add", "Mads"}, "\n2222\n").errorKind() == "code_required");
    CHECK(shop.staff({"add", "Mads"}, "9999\n2222\n").errorKind() == "code_wrong");
    CHECK(shop.list().size() == 1);
    CHECK(shop.staff({"add", "Mads"}, "4711\n2222\n").exitCode == 0);
    CHECK(shop.rightsOf("Mads") == QStringList{"backup"});
    CHECK(shop.staff({"remove", "Anna Petit"}, "2222\n").errorKind() == "code_lacks_right");
}

TEST_CASE("A code on the staff list backs up, in its employee's name")
{
    const StaffedShop shop;
    CHECK(shop.backup({"--json"}).errorKind() == "code_required");
    CHECK(shop.backup({"--json", "--code-stdin"}, "0000\n").errorKind() == "code_wrong");
    const Called made = shop.backup({"--json", "--code-stdin"}, "4711\n");
    CHECK(made.exitCode == 0);
    const QString archive = made.json()["archive"].toString();
    CHECK(shop.vesper({"show", archive, "--json"}).json()["employee"].toString() == "Anna Petit");
}

TEST_CASE("Rights are given and taken away, employees get new codes and leave")
{
    const StaffedShop shop;
    REQUIRE(shop.staff({"add", "Mads", "--rights", "none"}, "4711\n2222\n").exitCode == 0);
    CHECK(shop.rightsOf("Mads").isEmpty());
    CHECK(shop.backup({"--json", "--code-stdin"}, "2222\n").errorKind() == "code_lacks_right");
    REQUIRE(shop.staff({"rights", "Mads", "backup,restore"}, "4711\n").exitCode == 0);
    CHECK(shop.backup({"--code-stdin"}, "2222\n").exitCode == 0);
    REQUIRE(shop.staff({"set-code", "Mads"}, "4711\n3333\n").exitCode == 0);
    CHECK(shop.backup({"--json", "--code-stdin"}, "2222\n").errorKind() == "code_wrong");
    CHECK(shop.backup({"--code-stdin"}, "3333\n").exitCode == 0);
    REQUIRE(shop.staff({"remove", "Mads"}, "4711\n").exitCode == 0);
    CHECK(shop.list().size() == 1);
}

TEST_CASE("What the rules of the staff list refuse is said, and nothing is changed")
{
    const StaffedShop shop;
    CHECK(shop.staff({"add", "Anna Petit"}, "4711\n2222\n").errorKind() == "employee_exists");
    CHECK(shop.staff({"add", "Mads"}, "4711\n4711\n").errorKind() == "code_taken");
    CHECK(shop.staff({"add", "Mads"}, "4711\n12\n").errorKind() == "code_too_short");
    CHECK(shop.staff({"set-code", "Mads"}, "4711\n2222\n").errorKind() == "employee_unknown");
    REQUIRE(shop.staff({"add", "Mads"}, "4711\n2222\n").exitCode == 0);
    CHECK(shop.staff({"remove", "Anna Petit"}, "4711\n").errorKind() == "last_administrator");
    CHECK(shop.rightsOf("Anna Petit") == QStringList{"backup", "administer"});
}

TEST_CASE("Neither list nor file shows a code, and only the owner can read the file")
{
    const StaffedShop shop;
    const Called listed = shop.vesper({"staff", "list", "--suite", shop.suiteFile()});
    CHECK(listed.output == "Anna Petit  backup administer\n");
    QFile file(shop.path("config/vesper/club.staff.json"));
    CHECK((file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("4711"));
}

TEST_CASE("The employees of a suite that keeps them itself are listed, but changed there")
{
    const Shop shop;
    REQUIRE(shop.vesper({"demo", "club", "--rows", "200"}).exitCode == 0);
    const Called listed = shop.vesper({"staff", "list", "--suite", "club/suite.toml", "--json"});
    CHECK(listed.json()["employees"].toArray().size() == 3);
    for (const QStringList &change :
         {QStringList{"add", "Mads"}, QStringList{"remove", "Søren Kjær"},
          QStringList{"set-code", "Søren Kjær"}, QStringList{"rights", "Søren Kjær", "none"}}) {
        const Called called
            = shop.vesper(QStringList{"staff"} + change
                              + QStringList{"--suite", "club/suite.toml", "--json", "--code-stdin"},
                          "2222\n");
        CHECK(called.exitCode == 2);
        CHECK(called.errorKind() == "staff_in_suite");
    }
}

TEST_CASE("On a terminal a new code is typed twice, and not shown")
{
    const Shop shop;
    const QStringList add{"staff", "add", "Anna", "--suite", shop.suiteFile()};
    const Called differing = shop.inTerminal(add, {{"New code (it is not shown):", "47110815\n"},
                                                   {"The same code again:", "47110816\n"}});
    CHECK(differing.exitCode == 2);
    CHECK(differing.output.contains("The two codes are not the same."));
    const Called added = shop.inTerminal(add, {{"New code (it is not shown):", "47110815\n"},
                                               {"The same code again:", "47110815\n"}});
    CHECK(added.exitCode == 0);
    CHECK_FALSE(added.output.contains("47110815"));
    CHECK(shop.vesper({"staff", "add", "Mads", "--suite", shop.suiteFile(), "--json"}).errorKind()
          == "code_required");
}
