#include "staff/StaffChange.h"

#include "staff/CodeHash.h"

#include <algorithm>

namespace vesper {

namespace {

constexpr qsizetype longestName = 100;
constexpr std::array allRights{Right::BackUp, Right::Restore, Right::Administer};

Result<QString> usableName(const QString &typed)
{
    const QString name = typed.simplified();
    const bool isPrintable = std::all_of(name.begin(), name.end(),
                                         [](QChar character) { return character.isPrint(); });
    if (name.isEmpty() || name.size() > longestName || !isPrintable)
        return fail(ErrorKind::Usage, {}, typed);
    return name;
}

std::vector<Employee> everybodyIn(const StaffList &list)
{
    std::vector<Employee> all = list.employees;
    if (list.administrator)
        all.push_back(*list.administrator);
    return all;
}

Employee *find(StaffList &list, const QString &name)
{
    const auto hasName = [&](const Employee &employee) {
        return employee.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(list.employees.begin(), list.employees.end(), hasName);
    if (found != list.employees.end())
        return &*found;
    return list.administrator && hasName(*list.administrator) ? &*list.administrator : nullptr;
}

/// A list with employees whom nobody may administer could be taken over by whoever comes next.
Result<void> keepAdministered(const StaffList &before, const StaffList &after)
{
    const auto isAdministered = [](const StaffList &list) {
        const std::vector<Employee> all = everybodyIn(list);
        return std::any_of(all.begin(), all.end(),
                           [](const Employee &one) { return has(one, Right::Administer); });
    };
    if (!after.employees.empty() && isAdministered(before) && !isAdministered(after))
        return fail(ErrorKind::LastAdministrator);
    return {};
}

} // namespace

Result<void> checkNewCode(const QString &code, int shortest, const std::vector<Employee> &others)
{
    if (code.size() < shortest)
        return fail(Error{.kind = ErrorKind::CodeTooShort, .needed = shortest});
    const CodeBytes bytes(code);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const Employee &other) {
        return codeMatches(bytes, other.codeHash);
    });
    if (isTaken)
        return fail(ErrorKind::CodeTaken);
    return {};
}

Result<void> addEmployee(StaffList &list, const QString &name, const QString &code,
                         const std::vector<Right> &rights)
{
    TRY_ASSIGN(const QString usable, usableName(name));
    if (find(list, usable) != nullptr)
        return fail(ErrorKind::EmployeeExists, {}, usable);
    TRY(checkNewCode(code, shortestCode, everybodyIn(list)));
    Employee employee{.id = usable, .name = usable};
    TRY_ASSIGN(employee.codeHash, hashCode(code));
    grantOnly(employee, rights);
    list.employees.push_back(employee);
    return {};
}

Result<void> removeEmployee(StaffList &list, const QString &name)
{
    const Employee *employee = find(list, name);
    if (employee == nullptr)
        return fail(ErrorKind::EmployeeUnknown, {}, name);
    StaffList after = list;
    if (list.administrator && employee == &*list.administrator)
        after.administrator.reset();
    else
        after.employees.erase(after.employees.begin() + (employee - list.employees.data()));
    TRY(keepAdministered(list, after));
    list = after;
    return {};
}

Result<void> setEmployeeCode(StaffList &list, const QString &name, const QString &code)
{
    Employee *employee = find(list, name);
    if (employee == nullptr)
        return fail(ErrorKind::EmployeeUnknown, {}, name);
    std::vector<Employee> others = everybodyIn(list);
    std::erase_if(others, [&](const Employee &other) { return other.name == employee->name; });
    const bool isAdministrator = list.administrator && employee == &*list.administrator;
    TRY(checkNewCode(code, isAdministrator ? shortestAdministratorCode : shortestCode, others));
    TRY_ASSIGN(employee->codeHash, hashCode(code));
    return {};
}

Result<void> setEmployeeRights(StaffList &list, const QString &name,
                               const std::vector<Right> &rights)
{
    StaffList after = list;
    Employee *employee = find(after, name);
    if (employee == nullptr)
        return fail(ErrorKind::EmployeeUnknown, {}, name);
    grantOnly(*employee, rights);
    TRY(keepAdministered(list, after));
    list = after;
    return {};
}

Result<Employee> makeAdministrator(StaffList &list, const Staff &staff, const QString &name,
                                   const QString &code)
{
    if (list.administrator)
        return fail(ErrorKind::NotPermitted, {}, nameOf(Right::Administer));
    std::vector<Employee> others = staff.employees;
    others.insert(others.end(), list.employees.begin(), list.employees.end());
    TRY(checkNewCode(code, shortestAdministratorCode, others));
    Employee administrator{.id = name, .name = name};
    TRY_ASSIGN(administrator.codeHash, hashCode(code));
    grantOnly(administrator, {allRights.begin(), allRights.end()});
    list.administrator = administrator;
    return administrator;
}

} // namespace vesper
