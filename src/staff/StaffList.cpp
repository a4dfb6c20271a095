#include "staff/StaffList.h"

#include "base/DurableFile.h"
#include "base/FileLock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStandardPaths>

#include <cerrno>

namespace vesper {

namespace {

constexpr int currentVersion = 1;
constexpr qint64 largestFile = qint64(1024) * 1024;
constexpr std::chrono::seconds lockPatience(20);

constexpr QLatin1String versionKey("version");
constexpr QLatin1String administratorKey("administrator");
constexpr QLatin1String employeesKey("employees");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String codeHashKey("code_hash");
constexpr QLatin1String rightsKey("rights");

QJsonObject toJson(const Employee &employee)
{
    return {{nameKey, employee.name},
            {codeHashKey, employee.codeHash},
            {rightsKey, QJsonArray::fromStringList(rightNames(employee))}};
}

QByteArray toJson(const StaffList &list)
{
    QJsonArray employees;
    for (const Employee &employee : list.employees)
        employees.append(toJson(employee));
    QJsonObject object{{versionKey, currentVersion}, {employeesKey, employees}};
    if (list.administrator)
        object.insert(administratorKey, toJson(*list.administrator));
    return QJsonDocument(object).toJson();
}

/// Nothing where any part of it is not as it was written: rights must not be guessed.
std::optional<Employee> employeeFrom(const QJsonValue &value)
{
    const QJsonValue name = value[nameKey];
    const QJsonValue rights = value[rightsKey];
    if (!name.isString() || name.toString().isEmpty() || !value[codeHashKey].isString()
        || !rights.isArray())
        return std::nullopt;
    Employee employee{
        .id = name.toString(), .name = name.toString(), .codeHash = value[codeHashKey].toString()};
    std::vector<Right> granted;
    for (const QJsonValue right : rights.toArray()) {
        const std::optional<Right> known = rightFrom(right.toString());
        if (!known)
            return std::nullopt;
        granted.push_back(*known);
    }
    grantOnly(employee, granted);
    return employee;
}

std::optional<StaffList> listFrom(const QJsonObject &object)
{
    if (object[versionKey].toInt() != currentVersion || !object[employeesKey].isArray())
        return std::nullopt;
    StaffList list;
    for (const QJsonValue value : object[employeesKey].toArray()) {
        const std::optional<Employee> employee = employeeFrom(value);
        if (!employee)
            return std::nullopt;
        list.employees.push_back(*employee);
    }
    if (!object.contains(administratorKey))
        return list;
    list.administrator = employeeFrom(object[administratorKey]);
    return list.administrator ? std::optional(list) : std::nullopt;
}

Result<void> save(const QString &file, const StaffList &list)
{
    const Result<void> saved = replaceFile(file, toJson(list));
    if (!saved)
        return fail(ErrorKind::StateUnusable, file, {}, saved.error().systemCode);
    return {};
}

} // namespace

QString staffListFile(const QString &suiteId)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/vesper/%1.staff.json").arg(suiteId);
}

Result<StaffList> loadStaffList(const QString &suiteId)
{
    const QString path = staffListFile(suiteId);
    QFile file(path);
    if (!file.exists())
        return StaffList{};
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::StaffListUnreadable, path, QStringLiteral("not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::StaffListUnreadable, path, {}, errno);
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return fail(ErrorKind::StaffListUnreadable, path, mistake.errorString());
    if (const std::optional<StaffList> list = listFrom(document.object()))
        return *list;
    return fail(ErrorKind::StaffListUnreadable, path, QStringLiteral("not a staff list"));
}

Result<void> changeStaffList(const QString &suiteId,
                             const std::function<Result<void>(StaffList &)> &change)
{
    const QString path = staffListFile(suiteId);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::StateUnusable, path);
    TRY_ASSIGN(const auto lock, FileLock::take(path + QStringLiteral(".lock"), lockPatience));
    if (!lock)
        return fail(ErrorKind::StateUnusable, path, QStringLiteral("the lock cannot be had"));
    TRY_ASSIGN(StaffList list, loadStaffList(suiteId));
    TRY(change(list));
    return save(path, list);
}

} // namespace vesper
