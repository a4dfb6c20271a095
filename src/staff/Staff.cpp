#include "staff/Staff.h"

#include "base/SqliteConnection.h"
#include "staff/AtWork.h"
#include "staff/StaffList.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace vesper {

namespace {

constexpr std::chrono::seconds patience{5};

/// One query of `[staff]`, whose columns are found by name.
class StaffQuery
{
public:
    /// `key`: its name in suite.toml, for the error.
    StaffQuery(const SqliteConnection &connection, const char *key, const QString &sql)
        : m_connection(connection)
        , m_key(key)
        , m_statement(prepare(connection.handle(), sql.toUtf8()))
    {}

    /// True on a row, false after the last.
    Result<bool> next()
    {
        const int code = m_statement ? sqlite3_step(m_statement.get())
                                     : sqlite3_extended_errcode(m_connection.handle());
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        // A wrong query, or none; anything else is about the file.
        if (code == SQLITE_OK)
            return unreadable(QStringLiteral("no query"));
        if (code == SQLITE_ERROR)
            return unreadable(QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
        return fail(m_connection.error(code));
    }

    Result<int> column(const char *name) const
    {
        for (int i = 0; i < sqlite3_column_count(m_statement.get()); ++i) {
            if (qstricmp(sqlite3_column_name(m_statement.get(), i), name) == 0)
                return i;
        }
        return unreadable(QStringLiteral("no column named %1").arg(QLatin1String(name)));
    }

    void bindHost(const QString &host)
    {
        const int parameter = sqlite3_bind_parameter_index(m_statement.get(), ":host");
        const QByteArray name = host.toUtf8();
        if (parameter > 0)
            sqlite3_bind_text(m_statement.get(), parameter, name.constData(),
                              static_cast<int>(name.size()), SQLITE_TRANSIENT);
    }

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }

    [[nodiscard]] QString text(int column) const
    {
        const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes),
                                 sqlite3_column_bytes(m_statement.get(), column));
    }

    [[nodiscard]] bool flag(int column) const
    {
        return sqlite3_column_int64(m_statement.get(), column) != 0;
    }

private:
    [[nodiscard]] tl::unexpected<Error> unreadable(const QString &reason) const
    {
        return fail(ErrorKind::StaffUnreadable, m_connection.path(),
                    QStringLiteral("staff.%1: %2").arg(QLatin1String(m_key), reason));
    }

    const SqliteConnection &m_connection;
    const char *m_key;
    Statement m_statement;
};

Result<std::vector<Employee>> readEmployees(const SqliteConnection &connection, const QString &sql)
{
    StaffQuery query(connection, "employees", sql);
    TRY_ASSIGN(bool isRow, query.next());
    TRY_ASSIGN(const int id, query.column("id"));
    TRY_ASSIGN(const int name, query.column("name"));
    TRY_ASSIGN(const int codeHash, query.column("code_hash"));
    TRY_ASSIGN(const int mayBackUp, query.column("may_backup"));
    TRY_ASSIGN(const int mayRestore, query.column("may_restore"));
    TRY_ASSIGN(const int mayAdminister, query.column("may_administer"));
    TRY_ASSIGN(const int email, query.column("email"));
    TRY_ASSIGN(const int wantsMail, query.column("wants_mail"));
    std::vector<Employee> employees;
    while (isRow) {
        employees.push_back({.id = query.text(id),
                             .name = query.text(name),
                             .codeHash = query.text(codeHash),
                             .mayBackUp = query.flag(mayBackUp),
                             .mayRestore = query.flag(mayRestore),
                             .mayAdminister = query.flag(mayAdminister),
                             .email = query.text(email),
                             .wantsMail = query.flag(wantsMail)});
        TRY_ASSIGN(isRow, query.next());
    }
    return employees;
}

/// The id of the employee at work on `host`; empty where the suite knows of none.
Result<QString> readCurrent(const SqliteConnection &connection, const QString &sql,
                            const QString &host)
{
    StaffQuery query(connection, "current", sql);
    if (query.isPrepared())
        query.bindHost(host);
    TRY_ASSIGN(const bool isRow, query.next());
    return isRow ? query.text(0) : QString();
}

/// As the suite alone knows it.
Result<Staff> staffOf(const Suite &suite, const QString &host)
{
    TRY_ASSIGN(StaffList own, loadStaffList(suite.id));
    Staff staff{.administrator = std::move(own.administrator)};
    if (!suite.staff) {
        staff.employees = std::move(own.employees);
        return staff;
    }
    if (isEmptyDatabase(suite.database))
        return fail(ErrorKind::SourceEmpty, suite.database);
    TRY_ASSIGN(const std::unique_ptr<SqliteConnection> connection,
               SqliteConnection::open(suite.database, SqliteConnection::Access::QueryOnly, {}));
    connection->setPatience(patience);
    TRY_ASSIGN(staff.employees, readEmployees(*connection, suite.staff->employees));
    if (suite.staff->current.isEmpty())
        return staff;
    TRY_ASSIGN(const QString id, readCurrent(*connection, suite.staff->current, host));
    const auto found = std::ranges::find(staff.employees, id, &Employee::id);
    if (!id.isEmpty() && found != staff.employees.end()) {
        staff.current = *found;
        staff.isCurrentBySuite = true;
    }
    return staff;
}

constexpr std::array rightsWithNames{std::pair{Right::BackUp, "backup"},
                                     std::pair{Right::Restore, "restore"},
                                     std::pair{Right::Administer, "administer"}};

} // namespace

QString nameOf(Right right)
{
    for (const auto &[known, name] : rightsWithNames) {
        if (known == right)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Right> rightFrom(const QString &name)
{
    for (const auto &[right, known] : rightsWithNames) {
        if (name == QLatin1String(known))
            return right;
    }
    return std::nullopt;
}

QStringList rightNames(const Employee &employee)
{
    QStringList names;
    for (const auto &[right, name] : rightsWithNames) {
        if (has(employee, right))
            names << QString::fromLatin1(name);
    }
    return names;
}

void grantOnly(Employee &employee, const std::vector<Right> &rights)
{
    const auto isGranted = [&rights](Right right) {
        return std::find(rights.begin(), rights.end(), right) != rights.end();
    };
    employee.mayBackUp = isGranted(Right::BackUp);
    employee.mayRestore = isGranted(Right::Restore);
    employee.mayAdminister = isGranted(Right::Administer);
}

bool has(const Employee &employee, Right right)
{
    switch (right) {
    case Right::BackUp:
        return employee.mayBackUp;
    case Right::Restore:
        return employee.mayRestore;
    case Right::Administer:
        return employee.mayAdminister;
    }
    return false;
}

Result<Staff> loadStaff(const Suite &suite, const QString &host)
{
    TRY_ASSIGN(Staff staff, staffOf(suite, host));
    if (!staff.current)
        staff.current = employeeAtWork(suite.id, staff.employees, SystemClock());
    return staff;
}

Permission permissionFor(const Staff &staff, Right right)
{
    if (staff.employees.empty())
        return Permission::Granted;
    if (!staff.current)
        return Permission::AskCode;
    return has(*staff.current, right) ? Permission::Granted : Permission::Refused;
}

Administration administrationOf(const Staff &staff)
{
    if (staff.current && has(*staff.current, Right::Administer))
        return Administration::Granted;
    const auto canShowIt = [](const Employee &employee) {
        return has(employee, Right::Administer) && !employee.codeHash.isEmpty();
    };
    const bool somebodyCan
        = staff.administrator
          || std::any_of(staff.employees.cbegin(), staff.employees.cend(), canShowIt);
    return somebodyCan ? Administration::AskCode : Administration::CreateCode;
}

} // namespace vesper
