#pragma once

#include "base/Clock.h"
#include "staff/Staff.h"

#include <optional>

namespace vesper {

/// Who said in the launcher that they are at work on this computer, for suites that do not know it
/// themselves. Kept for this login session and this day, in
/// `$XDG_RUNTIME_DIR/vesper/<suite id>/at-work.json`, mode 0600:
/// {"version": 1, "employee": "7", "day": "2026-11-21"}
/// Where there is no login session (cron, for one) nobody is remembered. A rule of the house and no
/// lock: whoever is logged in could write the file too; ARCHITECTURE.md says why that is enough.
/// Thread rule: any thread, any process.

/// Remembers the employee, in place of whoever was. Errors: StateUnusable with the `path`.
[[nodiscard]] Result<void> rememberAtWork(const QString &suiteId, const Employee &employee,
                                          const Clock &clock);
/// Nobody is at work any more. Errors: StateUnusable with the `path`: somebody may still be.
[[nodiscard]] Result<void> forgetAtWork(const QString &suiteId);

/// Whoever it is, with the rights of now. Nobody on another day, where the employee is no longer
/// on the list, or where the file is not understood.
[[nodiscard]] std::optional<Employee>
employeeAtWork(const QString &suiteId, const std::vector<Employee> &employees, const Clock &clock);

} // namespace vesper
