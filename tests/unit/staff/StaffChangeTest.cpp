#include "staff/StaffChange.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

StaffList ownerAndClerk()
{
    StaffList list;
    REQUIRE(addEmployee(list, "Owner", "111111", {Right::BackUp, Right::Administer}));
    REQUIRE(addEmployee(list, "Clerk", "2222", {Right::BackUp}));
    return list;
}

QStringList namesOf(const StaffList &list)
{
    QStringList names;
    for (const Employee &employee : list.employees)
        names << employee.name;
    return names;
}

} // namespace

TEST_CASE("A code is somebody's alone, has four characters at least, and is not kept as typed")
{
    StaffList list = ownerAndClerk();
    CHECK(addEmployee(list, "Anna", "2222", {}).error().kind == ErrorKind::CodeTaken);
    const Error tooShort = addEmployee(list, "Anna", "333", {}).error();
    CHECK(tooShort.kind == ErrorKind::CodeTooShort);
    CHECK(tooShort.needed == 4);
    CHECK(setEmployeeCode(list, "Owner", "2222").error().kind == ErrorKind::CodeTaken);
    CHECK(namesOf(list) == QStringList{"Owner", "Clerk"});
    CHECK(list.employees[1].codeHash != "2222");
}

TEST_CASE("Nobody is on the list twice, however the name is written")
{
    StaffList list = ownerAndClerk();
    CHECK(addEmployee(list, "  clerk ", "3333", {}).error().kind == ErrorKind::EmployeeExists);
    REQUIRE(addEmployee(list, " Anne   Marie ", "3333", {}));
    CHECK(list.employees.back().name == "Anne Marie");
    for (const QString &name : {QString(), QString("   "), QString("Bell\a"), QString(200, 'x')})
        CHECK(addEmployee(list, name, "4444", {}).error().kind == ErrorKind::Usage);
}

TEST_CASE("A new code takes the old one's place, and may be the same again")
{
    StaffList list = ownerAndClerk();
    REQUIRE(setEmployeeCode(list, "Clerk", "7777"));
    REQUIRE(setEmployeeCode(list, "clerk", "7777"));
    const QTemporaryDir state;
    const FakeClock clock;
    CodeCheck check(state.path(), clock);
    const Staff staff{.employees = list.employees};
    CHECK(check.identify(staff, "7777")->name == "Clerk");
    CHECK(check.identify(staff, "2222").error().kind == ErrorKind::CodeWrong);
    CHECK(setEmployeeCode(list, "Nobody", "8888").error().kind == ErrorKind::EmployeeUnknown);
}

TEST_CASE("As long as there are employees somebody may administer them")
{
    StaffList list = ownerAndClerk();
    CHECK(removeEmployee(list, "Owner").error().kind == ErrorKind::LastAdministrator);
    CHECK(setEmployeeRights(list, "Owner", {Right::BackUp}).error().kind
          == ErrorKind::LastAdministrator);
    REQUIRE(setEmployeeRights(list, "Clerk", {Right::Administer}));
    CHECK_FALSE(list.employees[1].mayBackUp);
    REQUIRE(removeEmployee(list, "Owner"));
    REQUIRE(removeEmployee(list, "Clerk")); // nobody is left: nobody needs to
    CHECK(removeEmployee(list, "Clerk").error().kind == ErrorKind::EmployeeUnknown);
}

TEST_CASE("The first visit makes the administrator, with a code that no employee has")
{
    StaffList list;
    Staff staff{.employees = ownerAndClerk().employees};
    CHECK(makeAdministrator(list, staff, "Boss", "111111").error().kind == ErrorKind::CodeTaken);
    const Error tooShort = makeAdministrator(list, staff, "Boss", "12345").error();
    CHECK(tooShort.kind == ErrorKind::CodeTooShort);
    CHECK(tooShort.needed == 6);
    REQUIRE(makeAdministrator(list, staff, "Boss", "987654"));
    CHECK(rightNames(*list.administrator) == QStringList{"backup", "restore", "administer"});
    CHECK(makeAdministrator(list, staff, "Thief", "555555").error().kind
          == ErrorKind::NotPermitted);
}

TEST_CASE("An administrator alone makes nobody be asked for a code")
{
    StaffList list;
    REQUIRE(makeAdministrator(list, {}, "Boss", "987654"));
    const Staff staff{.administrator = list.administrator};
    CHECK(permissionFor(staff, Right::BackUp) == Permission::Granted);
    CHECK(administrationOf(staff) == Administration::AskCode);
}

TEST_CASE("The administrator's code is known wherever a code is asked for, and can be changed")
{
    StaffList list = ownerAndClerk();
    REQUIRE(makeAdministrator(list, {}, "Boss", "987654"));
    CHECK(setEmployeeCode(list, "Boss", "12345").error().kind == ErrorKind::CodeTooShort);
    REQUIRE(setEmployeeCode(list, "Boss", "456789"));
    const QTemporaryDir state;
    const FakeClock clock;
    CodeCheck check(state.path(), clock);
    const Staff staff{.employees = list.employees, .administrator = list.administrator};
    CHECK(check.identify(staff, "456789", Right::BackUp)->name == "Boss");
    CHECK(check.identify(staff, "2222", Right::Administer).error().kind
          == ErrorKind::CodeLacksRight);
    REQUIRE(removeEmployee(list, "Boss"));
    CHECK_FALSE(list.administrator);
}

TEST_CASE("Settings open to whoever may administer, ask where somebody can, and else begin")
{
    const std::vector<Employee> employees = ownerAndClerk().employees;
    CHECK(administrationOf({}) == Administration::CreateCode);
    CHECK(administrationOf({.employees = {employees[1]}}) == Administration::CreateCode);
    CHECK(administrationOf({.employees = employees}) == Administration::AskCode);
    CHECK(administrationOf({.employees = employees, .current = employees[0]})
          == Administration::Granted);
    CHECK(administrationOf({.employees = employees, .current = employees[1]})
          == Administration::AskCode);

    Employee codeless = employees[0];
    codeless.codeHash.clear();
    CHECK(administrationOf({.employees = {codeless}}) == Administration::CreateCode);
}

TEST_CASE("Rights have the names that the command line uses")
{
    for (const Right right : {Right::BackUp, Right::Restore, Right::Administer})
        CHECK(rightFrom(nameOf(right)) == right);
    CHECK_FALSE(rightFrom("Backup"));
    CHECK_FALSE(rightFrom(""));
}
