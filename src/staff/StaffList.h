#pragma once

#include "staff/Staff.h"

#include <functional>

namespace vesper {

/// Vesper's own list of employees, for a suite that keeps none, and the administrator whom the
/// first visit to the settings made. A value.
///
/// Kept in `$XDG_CONFIG_HOME/vesper/<suite id>.staff.json`, mode 0600:
/// {"version": 1, "administrator": {…}, "employees": [{"name", "code_hash", "rights": ["backup"]}]}
/// Names are unique, as are codes.
struct StaffList
{
    std::vector<Employee> employees;
    std::optional<Employee> administrator;
};

[[nodiscard]] QString staffListFile(const QString &suiteId);

/// An empty list where there is no file. A file that is not understood lets nobody in: it is an
/// error, never an empty list. Errors: StaffListUnreadable with the `path`.
[[nodiscard]] Result<StaffList> loadStaffList(const QString &suiteId);

/// Loads the list, changes it and saves it whole, one process at a time; an error of `change` is
/// passed on and leaves the file as it was. Waits for another process for at most 20 s.
/// Errors: StaffListUnreadable, StateUnusable with the `path`, those of `change`.
[[nodiscard]] Result<void> changeStaffList(const QString &suiteId,
                                           const std::function<Result<void>(StaffList &)> &change);

} // namespace vesper
