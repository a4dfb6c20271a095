#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "suite/Suite.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vesper {

enum class Right : std::uint8_t { BackUp, Restore, Administer };

/// An employee as the suite's database describes one.
struct Employee
{
    QString id;
    QString name;
    QString codeHash; ///< Argon2id, libsodium's string form; empty: has no code
    bool mayBackUp = false;
    bool mayRestore = false;
    bool mayAdminister = false;
    QString email;
    bool wantsMail = false;
};

[[nodiscard]] bool has(const Employee &employee, Right right);
/// The employee has these rights and no other.
void grantOnly(Employee &employee, const std::vector<Right> &rights);

/// The names used on the command line and in the staff list: "backup", "restore", "administer".
[[nodiscard]] QString nameOf(Right right);
[[nodiscard]] std::optional<Right> rightFrom(const QString &name);
/// Those of an employee, in this order.
[[nodiscard]] QStringList rightNames(const Employee &employee);

/// The employees of a suite and who of them is at work on this computer. A value.
struct Staff
{
    std::vector<Employee> employees; ///< empty: nobody is asked who they are
    /// Identified by the suite itself, else in the launcher (staff/AtWork.h).
    std::optional<Employee> current;
    bool isCurrentBySuite = false; ///< which of the two
    /// Made by the first visit to the settings. No employee: on its own it makes nobody be asked.
    std::optional<Employee> administrator;
};

/// Reads the staff through the queries of suite.toml, read-only; that of a suite without `[staff]`
/// from Vesper's own list (staff/StaffList.h). Where the suite does not say who is at work, the
/// launcher may have been told. Errors: StaffUnreadable (`detail` names the query
/// and the table or column that it lacks), StaffListUnreadable, the Source… kinds. Waits up to 5 s
/// for a locked database.
[[nodiscard]] Result<Staff> loadStaff(const Suite &suite, const QString &host);

/// Hashes a code as Argon2id (8 MiB, about 20 ms).
[[nodiscard]] Result<QString> hashCode(const QString &code);

/// Wrong codes are counted per suite and user of this computer in Vesper's state folder, so that a
/// restart does not help a guesser: each wrong one slows the next, then all are refused for a
/// while. ARCHITECTURE.md says why not for all users together. Two processes at once share the
/// count (file lock). See staff/WrongCodes.h for the rule. Thread rule: as a value; objects for the
/// same folder may be used on any threads at once.
class CodeCheck
{
public:
    /// `stateFolder`: see base/StateFolder.h. The clock is not owned and must outlive this.
    CodeCheck(const QString &stateFolder, const Clock &clock);

    /// The employee whose code this is; where a right is `needed`, one who lacks it is
    /// CodeLacksRight with the name, and another code may be typed at once. Takes 20 ms for each
    /// employee: not for the thread of a window.
    /// Errors: CodeWrong (tested and wrong, or empty, which is not counted; `until`: the wait that
    /// follows), CodeLocked (not tested because a wait goes on, or the wrong code that begins a
    /// lock-out), StateUnusable (codes cannot be counted, so none is taken).
    [[nodiscard]] Result<Employee> identify(const Staff &staff, const QString &code,
                                            std::optional<Right> needed = std::nullopt);
    /// When the next code is taken, if not now. Does not wait for a check that goes on.
    [[nodiscard]] std::optional<QDateTime> lockedUntil() const;

private:
    QString m_file;
    const Clock &m_clock;
};

/// The cases of the design in one place, for both faces.
enum class Permission : std::uint8_t {
    Granted, ///< nobody needs to be asked, or the identified employee may
    AskCode, ///< nobody is identified: a code is needed
    Refused, ///< the identified employee may not
};
[[nodiscard]] Permission permissionFor(const Staff &staff, Right right);

/// Who may change the settings and the staff list. Unlike a backup this is no matter of course for
/// whoever is at work: where they may not, a code is asked for.
enum class Administration : std::uint8_t {
    Granted,    ///< the identified employee may
    AskCode,    ///< somebody has the right and a code
    CreateCode, ///< nobody has: the first visit makes the administrator
};
[[nodiscard]] Administration administrationOf(const Staff &staff);

/// identify() with the right needed.
[[nodiscard]] Result<Employee> authorize(CodeCheck &check, const Staff &staff, const QString &code,
                                         Right right);

} // namespace vesper
