#include "cli/CodeEntry.h"

#include "base/StateFolder.h"
#include "cli/Output.h"
#include "cli/Terminal.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>

namespace vesper {

namespace {

constexpr int triesOnTerminal = 3;

struct CodeWords
{
    Q_DECLARE_TR_FUNCTIONS(CliCode)
};

Result<Employee> checkCode(const Session &session, const Suite &suite, const Staff &staff,
                           Right right, const QString &code)
{
    if (code.isEmpty())
        return fail(ErrorKind::CodeRequired);
    TRY_ASSIGN(const QString folder, stateFolder(suite.id));
    return runCancellable(session, [folder, staff, right, code] {
        const SystemClock clock;
        CodeCheck check(folder, clock);
        return authorize(check, staff, code, right);
    });
}

/// Whether another code may be typed after this.
bool mayTryAgain(const Error &error)
{
    return error.kind == ErrorKind::CodeLacksRight
           || (error.kind == ErrorKind::CodeWrong && !error.until.isValid());
}

Result<QString> askSecret(const Session &session, const QString &question)
{
    Result<QString> secret = readSecret(question + QLatin1Char(' '), session.cancel);
    say({});
    return secret;
}

Result<Employee> askOnTerminal(const Session &session, const Suite &suite, const Staff &staff,
                               Right right)
{
    for (int attempt = 1;; ++attempt) {
        //: Asked on a terminal, which does not show what is typed
        const QString question = CodeWords::tr("Employee code (it is not shown):");
        TRY_ASSIGN(const QString code, askSecret(session, question));
        Result<Employee> employee = checkCode(session, suite, staff, right, code);
        if (employee || attempt == triesOnTerminal || !mayTryAgain(employee.error()))
            return employee;
        sayFailure(sentence(employee.error()));
    }
}

Result<Employee> askForCode(const Session &session, const Suite &suite, const Staff &staff,
                            Right right, CodeSource source)
{
    if (source == CodeSource::StandardInput) {
        TRY_ASSIGN(const QString code, readSecret({}, session.cancel));
        return checkCode(session, suite, staff, right, code);
    }
    if (!session.mayAsk())
        return fail(ErrorKind::CodeRequired);
    return askOnTerminal(session, suite, staff, right);
}

} // namespace

Result<QString> identifyEmployee(const Session &session, const Suite &suite, Right right,
                                 CodeSource source)
{
    TRY_ASSIGN(const Staff staff, runCancellable(session, [suite] {
                   return loadStaff(suite, QSysInfo::machineHostName());
               }));
    // A code that is handed over says who it is, whoever else is at work on this computer.
    const bool codeIsGiven = source == CodeSource::StandardInput && !staff.employees.empty();
    const Permission permission = codeIsGiven ? Permission::AskCode : permissionFor(staff, right);
    if (permission == Permission::Granted)
        return staff.current ? staff.current->name : QString();
    if (permission == Permission::Refused)
        return fail(ErrorKind::NotPermitted);
    TRY_ASSIGN(const Employee employee, askForCode(session, suite, staff, right, source));
    return employee.name;
}

Result<void> authorizeAdministration(const Session &session, const Suite &suite, CodeSource source)
{
    TRY_ASSIGN(const Staff staff, runCancellable(session, [suite] {
                   return loadStaff(suite, QSysInfo::machineHostName());
               }));
    if (administrationOf(staff) == Administration::AskCode)
        TRY(askForCode(session, suite, staff, Right::Administer, source));
    return {};
}

Result<QString> readNewCode(const Session &session, CodeSource source)
{
    if (source == CodeSource::StandardInput)
        return readSecret({}, session.cancel);
    if (!session.mayAsk())
        return fail(ErrorKind::CodeRequired);
    //: Asked on a terminal, which does not show what is typed
    TRY_ASSIGN(const QString code,
               askSecret(session, CodeWords::tr("New code (it is not shown):")));
    TRY_ASSIGN(const QString again, askSecret(session, CodeWords::tr("The same code again:")));
    if (code != again)
        return fail(ErrorKind::CodesDiffer);
    return code;
}

} // namespace vesper
