#include "base/DurableFile.h"
#include "launcher/Autostart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <cerrno>

// Outside of any namespace, as Q_INIT_RESOURCE demands: the resources sit in a static library.
static void loadAutostartEntry()
{
    Q_INIT_RESOURCE(launcher);
}

namespace vesper {

namespace {

constexpr QLatin1String fileName("/autostart/vesper-launcher.desktop");

/// As the specification for autostart of freedesktop.org has it: the user's file counts, or else
/// the first of the system's.
QStringList places()
{
    QStringList files;
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation))
        files << folder + fileName;
    return files;
}

QString usersFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + fileName;
}

bool isSwitchedOff(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    static const QRegularExpression hidden(QStringLiteral("^Hidden\\s*=\\s*true\\s*$"),
                                           QRegularExpression::MultilineOption);
    return hidden.match(QString::fromUtf8(file.readAll())).hasMatch();
}

bool isWantedByAdministrator()
{
    const QStringList files = places();
    return std::any_of(files.begin(), files.end(), [](const QString &file) {
        return file != usersFile() && QFile::exists(file) && !isSwitchedOff(file);
    });
}

/// A word of an Exec line.
QString quoted(QString word)
{
    word.replace(QLatin1Char('%'), QStringLiteral("%%"));
    static const QRegularExpression special(QStringLiteral("([\"`$\\\\])"));
    word.replace(special, QStringLiteral("\\\\1"));
    // The line as a whole is a text of the file, in which a backslash is written twice.
    word.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QLatin1Char('"') + word + QLatin1Char('"');
}

QByteArray entryFor(const QString &suite)
{
    loadAutostartEntry();
    QFile file(QStringLiteral(":/launcher/vesper-launcher-autostart.desktop"));
    file.open(QIODevice::ReadOnly);
    QString exec = QStringLiteral("Exec=") + quoted(QCoreApplication::applicationFilePath())
                   + QStringLiteral(" --hidden");
    if (!suite.isEmpty())
        exec += QStringLiteral(" --suite ") + quoted(suite);
    QString entry = QString::fromUtf8(file.readAll());
    entry.replace(QStringLiteral("Exec=vesper-launcher --hidden"), exec);
    return entry.toUtf8();
}

Result<void> write(const QByteArray &content)
{
    const QString file = usersFile();
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorKind::WriteFailed, file, {}, errno);
    return replaceFile(file, content);
}

} // namespace

bool startsWithSession()
{
    if (QFile::exists(usersFile()))
        return !isSwitchedOff(usersFile());
    return isWantedByAdministrator();
}

Result<void> startWithSession(const QString &suite)
{
    return write(entryFor(suite));
}

Result<void> doNotStartWithSession()
{
    if (isWantedByAdministrator())
        return write(entryFor({}) + "Hidden=true\n");
    QFile file(usersFile());
    if (!file.remove() && file.exists())
        return fail(ErrorKind::WriteFailed, file.fileName(), {}, EACCES);
    return {};
}

} // namespace vesper
