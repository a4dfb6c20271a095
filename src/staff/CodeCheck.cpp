#include "base/FileLock.h"
#include "staff/CodeHash.h"
#include "staff/Staff.h"
#include "staff/WrongCodes.h"

#include <algorithm>

namespace vesper {

namespace {

constexpr std::chrono::seconds lockPatience(20);

QString lockNameOf(const QString &file)
{
    return file + QStringLiteral(".lock");
}

/// Every hash is tested, found or not: the time taken tells nothing about who has the code.
const Employee *employeeWith(const Staff &staff, const QString &code)
{
    const CodeBytes bytes(code);
    const Employee *found = nullptr;
    const auto test = [&](const Employee &employee) {
        if (codeMatches(bytes, employee.codeHash) && found == nullptr)
            found = &employee;
    };
    std::for_each(staff.employees.begin(), staff.employees.end(), test);
    if (staff.administrator)
        test(*staff.administrator);
    return found;
}

Error refusal(ErrorKind kind, const std::optional<QDateTime> &until)
{
    return {.kind = kind, .until = until.value_or(QDateTime())};
}

} // namespace

CodeCheck::CodeCheck(const QString &stateFolder, const Clock &clock)
    : m_file(stateFolder + QStringLiteral("/wrong-codes.json"))
    , m_clock(clock)
{}

// The lock is held from the look at the count to its change, so that guesses made at the same time
// are tested and counted one after the other.
Result<Employee> CodeCheck::identify(const Staff &staff, const QString &code,
                                     std::optional<Right> needed)
{
    TRY_ASSIGN(const auto lock, FileLock::take(lockNameOf(m_file), lockPatience));
    if (!lock)
        return fail(ErrorKind::StateUnusable, m_file, QStringLiteral("the lock cannot be had"));
    TRY_ASSIGN(WrongCodes wrongCodes, loadWrongCodes(m_file));
    if (wrongCodes.adjustTo(m_clock.now()))
        TRY(saveWrongCodes(m_file, wrongCodes));
    if (const auto until = wrongCodes.waitUntil(m_clock.now()))
        return fail(refusal(ErrorKind::CodeLocked, until));
    if (code.isEmpty())
        return fail(ErrorKind::CodeWrong); // a slip of the finger, not a guess

    const Employee *employee = employeeWith(staff, code);
    if (employee == nullptr) {
        wrongCodes.add(m_clock.now());
        TRY(saveWrongCodes(m_file, wrongCodes));
        return fail(refusal(wrongCodes.isLockOut() ? ErrorKind::CodeLocked : ErrorKind::CodeWrong,
                            wrongCodes.waitUntil(m_clock.now())));
    }
    // Does not clear the count: else whoever has a code without rights could clear it between
    // guesses at a better one.
    if (needed && !has(*employee, *needed))
        return fail(ErrorKind::CodeLacksRight, {}, employee->name);
    // A count that cannot be cleared is stricter than need be: no reason to send the right one
    // away.
    (void)saveWrongCodes(m_file, {});
    return *employee;
}

std::optional<QDateTime> CodeCheck::lockedUntil() const
{
    const auto lock = FileLock::take(lockNameOf(m_file));
    const bool isAlone = lock && *lock;
    Result<WrongCodes> wrongCodes = loadWrongCodes(m_file);
    if (!wrongCodes)
        return std::nullopt;
    // Kept, so that a wait that a clock set back began anew ends when it was said to. Where it
    // cannot be kept now, identify() will see to it.
    if (wrongCodes->adjustTo(m_clock.now()) && isAlone)
        (void)saveWrongCodes(m_file, *wrongCodes);
    return wrongCodes->waitUntil(m_clock.now());
}

Result<Employee> authorize(CodeCheck &check, const Staff &staff, const QString &code, Right right)
{
    return check.identify(staff, code, right);
}

} // namespace vesper
