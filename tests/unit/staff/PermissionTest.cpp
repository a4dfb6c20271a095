#include "staff/Staff.h"
#include "support/Catch.h"

using namespace vesper;

namespace {

Employee backsUpOnly()
{
    return {.id = "2", .name = "Mads", .codeHash = {}, .mayBackUp = true, .email = {}};
}

} // namespace

TEST_CASE("Where there are no employees nobody is asked")
{
    CHECK(permissionFor(Staff{}, Right::BackUp) == Permission::Granted);
    CHECK(permissionFor(Staff{}, Right::Restore) == Permission::Granted);
}

TEST_CASE("Where employees exist and none is identified a code is asked for")
{
    const Staff staff{.employees = {backsUpOnly()}, .current = {}};
    CHECK(permissionFor(staff, Right::BackUp) == Permission::AskCode);
}

TEST_CASE("The identified employee may what the rights say and nothing else")
{
    const Staff staff{.employees = {backsUpOnly()}, .current = backsUpOnly()};
    CHECK(permissionFor(staff, Right::BackUp) == Permission::Granted);
    CHECK(permissionFor(staff, Right::Restore) == Permission::Refused);
    CHECK(permissionFor(staff, Right::Administer) == Permission::Refused);
}

TEST_CASE("Each right is its own")
{
    Employee employee;
    CHECK_FALSE(has(employee, Right::BackUp));
    employee.mayRestore = true;
    CHECK(has(employee, Right::Restore));
    CHECK_FALSE(has(employee, Right::BackUp));
    CHECK_FALSE(has(employee, Right::Administer));
    employee.mayAdminister = true;
    CHECK(has(employee, Right::Administer));
}
