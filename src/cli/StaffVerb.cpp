#include "cli/CodeEntry.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "staff/StaffChange.h"
#include "words/VerbOptions.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSysInfo>

namespace vesper {

namespace {

/// Who may do what, for a suite that keeps no employees itself.
class StaffVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CliStaff)

public:
    CLI::App *addTo(CLI::App &program) override;
    Result<ExitCode> run(const Session &session) override;

private:
    using Change = std::function<Result<void>(StaffList &)>;

    CLI::App *addChange(CLI::App &staff, const char *name, const QString &description);
    void addRights(CLI::App &verb, const char *names, const QString &description);
    [[nodiscard]] CodeSource source() const;
    [[nodiscard]] Result<Change> changeAsked(const Session &session) const;
    [[nodiscard]] Result<void> checkOwnList(const Suite &suite) const;

    CLI::App *m_list = nullptr;
    CLI::App *m_add = nullptr;
    CLI::App *m_remove = nullptr;
    CLI::App *m_setCode = nullptr;
    CLI::App *m_rights = nullptr;
    QString m_name;
    std::vector<Right> m_granted{Right::BackUp};
    bool m_codeFromStdin = false;
};

/// "backup,restore" or "none"; nothing where a word is neither.
std::optional<std::vector<Right>> rightsFrom(const QString &text)
{
    std::vector<Right> rights;
    if (text == QLatin1String("none"))
        return rights;
    for (const QString &word : text.split(QLatin1Char(','))) {
        const std::optional<Right> right = rightFrom(word);
        if (!right)
            return std::nullopt;
        rights.push_back(*right);
    }
    return rights;
}

CLI::App *StaffVerb::addTo(CLI::App &program)
{
    CLI::App *staff = addVerb(program, "staff", tr("Say who may back up, restore and administer"));
    staff->require_subcommand(1);
    m_list = addVerb(*staff, "list", tr("List the employees with their rights"));
    m_add = addChange(*staff, "add", tr("Add an employee; the code is asked for"));
    addRights(*m_add, "--rights", tr("The employee’s rights, with commas; backup if not given"));
    m_remove = addChange(*staff, "remove", tr("Remove an employee"));
    m_setCode = addChange(*staff, "set-code", tr("Give an employee a new code"));
    m_rights = addChange(*staff, "rights", tr("Give an employee these rights and no other"));
    addRights(*m_rights, "RIGHTS", tr("The rights, with commas, or none"));
    return staff;
}

CLI::App *StaffVerb::addChange(CLI::App &staff, const char *name, const QString &description)
{
    CLI::App *verb = addVerb(staff, name, description);
    addText(*verb, "NAME", m_name, {}, tr("The employee’s name"))->required();
    addFlag(*verb, "--code-stdin", m_codeFromStdin,
            tr("Read codes from standard input, one a line: first the administrator’s, once there "
               "is one"));
    return verb;
}

void StaffVerb::addRights(CLI::App &verb, const char *names, const QString &description)
{
    const QStringList words{nameOf(Right::BackUp), nameOf(Right::Restore),
                            nameOf(Right::Administer), QStringLiteral("none")};
    const auto take = [this](const QString &text) {
        const std::optional<std::vector<Right>> rights = rightsFrom(text);
        m_granted = rights.value_or(std::vector<Right>());
        return rights.has_value();
    };
    CLI::Option *option = addChoice(verb, names, words, take, description);
    option->required(option->get_positional());
}

CodeSource StaffVerb::source() const
{
    return m_codeFromStdin ? CodeSource::StandardInput : CodeSource::AskOnly;
}

QJsonObject toJson(const Employee &employee, bool isAdministrator)
{
    return {{"name", employee.name},
            {"rights", QJsonArray::fromStringList(rightNames(employee))},
            {"has_code", !employee.codeHash.isEmpty()},
            {"administrator", isAdministrator}};
}

void printStaff(const Staff &staff, bool json)
{
    std::vector<Employee> everybody = staff.employees;
    if (staff.administrator)
        everybody.push_back(*staff.administrator);
    QJsonArray array;
    qsizetype longest = 0;
    for (const Employee &employee : everybody)
        longest = std::max(longest, employee.name.size());
    for (std::size_t at = 0; at < everybody.size(); ++at) {
        const Employee &employee = everybody[at];
        array.append(toJson(employee, at == staff.employees.size()));
        if (!json)
            printData(employee.name.leftJustified(longest + 2)
                      + rightNames(employee).join(QLatin1Char(' ')));
    }
    if (json)
        printData(QJsonObject{{"employees", array}});
}

/// The administrator's code is asked for first, so that nobody types a new one in vain.
Result<StaffVerb::Change> StaffVerb::changeAsked(const Session &session) const
{
    const QString name = m_name;
    const std::vector<Right> rights = m_granted;
    if (m_remove->parsed())
        return [name](StaffList &list) { return removeEmployee(list, name); };
    if (m_rights->parsed())
        return [name, rights](StaffList &list) { return setEmployeeRights(list, name, rights); };
    TRY_ASSIGN(const QString code, readNewCode(session, source()));
    if (m_setCode->parsed())
        return [name, code](StaffList &list) { return setEmployeeCode(list, name, code); };
    return [name, code, rights](StaffList &list) { return addEmployee(list, name, code, rights); };
}

/// A suite that keeps its employees itself has but its administrator on Vesper's list.
Result<void> StaffVerb::checkOwnList(const Suite &suite) const
{
    if (!suite.staff)
        return {};
    TRY_ASSIGN(const StaffList list, loadStaffList(suite.id));
    const bool isAdministrator
        = list.administrator && list.administrator->name == m_name.simplified();
    if (isAdministrator && !m_add->parsed() && !m_rights->parsed())
        return {};
    return fail(ErrorKind::StaffInSuite);
}

Result<ExitCode> StaffVerb::run(const Session &session)
{
    TRY_ASSIGN(const ChosenSuite chosen, chooseSuite(session, SampleUse::IfWritten));
    const Suite &suite = chosen.suite;
    if (m_list->parsed()) {
        TRY_ASSIGN(const Staff staff, runCancellable(session, [suite] {
                       return loadStaff(suite, QSysInfo::machineHostName());
                   }));
        printStaff(staff, session.options.json);
        return ExitCode::Done;
    }
    TRY(checkOwnList(suite));
    TRY(authorizeAdministration(session, suite, source()));
    TRY_ASSIGN(const Change change, changeAsked(session));
    TRY(runCancellable(session, [id = suite.id, change] { return changeStaffList(id, change); }));
    TRY_ASSIGN(const StaffList list, loadStaffList(suite.id));
    printStaff({.employees = list.employees, .administrator = list.administrator},
               session.options.json);
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Verb> makeStaffVerb()
{
    return std::make_unique<StaffVerb>();
}

} // namespace vesper
