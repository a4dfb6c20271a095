#include "staff/AtWork.h"

#include "base/DurableFile.h"
#include "base/StateFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace vesper {

namespace {

constexpr int currentVersion = 1;
constexpr qint64 largestFile = qint64(64) * 1024;
constexpr QLatin1String versionKey("version");
constexpr QLatin1String employeeKey("employee");
constexpr QLatin1String dayKey("day");

/// Empty outside of a login session.
QString folderFor(const QString &suiteId)
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QDir::isAbsolutePath(session) || !isSuiteId(suiteId))
        return {};
    return session + QStringLiteral("/vesper/") + suiteId;
}

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/at-work.json");
}

QString dayOf(const Clock &clock)
{
    return clock.now().date().toString(Qt::ISODate);
}

QJsonObject recordIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestFile)).object();
}

} // namespace

Result<void> rememberAtWork(const QString &suiteId, const Employee &employee, const Clock &clock)
{
    const QString folder = folderFor(suiteId);
    const QFileDevice::Permissions ownerOnly
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (folder.isEmpty() || !QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
        return fail(ErrorKind::StateUnusable, folder);
    const QJsonObject record{
        {versionKey, currentVersion}, {employeeKey, employee.id}, {dayKey, dayOf(clock)}};
    if (!replaceFile(fileIn(folder), QJsonDocument(record).toJson(QJsonDocument::Compact)))
        return fail(ErrorKind::StateUnusable, fileIn(folder));
    return {};
}

Result<void> forgetAtWork(const QString &suiteId)
{
    const QString folder = folderFor(suiteId);
    if (folder.isEmpty())
        return {};
    QFile file(fileIn(folder));
    if (!file.remove() && file.exists())
        return fail(ErrorKind::StateUnusable, file.fileName());
    return {};
}

std::optional<Employee> employeeAtWork(const QString &suiteId,
                                       const std::vector<Employee> &employees, const Clock &clock)
{
    const QString folder = folderFor(suiteId);
    if (folder.isEmpty())
        return std::nullopt;
    const QJsonObject record = recordIn(fileIn(folder));
    if (record[versionKey].toInt() != currentVersion || record[dayKey].toString() != dayOf(clock))
        return std::nullopt;
    const auto found = std::ranges::find(employees, record[employeeKey].toString(), &Employee::id);
    return found == employees.end() ? std::nullopt : std::optional(*found);
}

} // namespace vesper
