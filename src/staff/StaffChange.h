#pragma once

#include "staff/StaffList.h"

namespace vesper {

/// What may be done to a StaffList, each rule in one place: for changeStaffList(). A new code is
/// tested against all others, 20 ms each: not for the thread of a window.

/// Shorter codes are found by trying within the day; the administrator's opens everything.
inline constexpr int shortestCode = 4;
inline constexpr int shortestAdministratorCode = 6;

/// Errors: CodeTooShort (`needed`: characters), CodeTaken (one of `others` has it).
[[nodiscard]] Result<void> checkNewCode(const QString &code, int shortest,
                                        const std::vector<Employee> &others);

/// Errors: Usage for a name that is empty or too long, EmployeeExists, those of checkNewCode().
[[nodiscard]] Result<void> addEmployee(StaffList &list, const QString &name, const QString &code,
                                       const std::vector<Right> &rights);
/// Also removes the administrator, if the name is theirs. Errors: EmployeeUnknown,
/// LastAdministrator: employees would be left, and nobody who may administer them.
[[nodiscard]] Result<void> removeEmployee(StaffList &list, const QString &name);
/// The administrator's too. Errors: EmployeeUnknown, those of checkNewCode().
[[nodiscard]] Result<void> setEmployeeCode(StaffList &list, const QString &name,
                                           const QString &code);
/// Errors: EmployeeUnknown, LastAdministrator.
[[nodiscard]] Result<void> setEmployeeRights(StaffList &list, const QString &name,
                                             const std::vector<Right> &rights);
/// The first visit to the settings: there is no code that anybody could know beforehand.
/// `staff`: the suite's employees, none of whom may have this code.
/// Errors: NotPermitted where there is an administrator by now, those of checkNewCode().
[[nodiscard]] Result<Employee> makeAdministrator(StaffList &list, const Staff &staff,
                                                 const QString &name, const QString &code);

} // namespace vesper
