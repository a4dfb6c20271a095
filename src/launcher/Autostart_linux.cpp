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

/// Of the administrator, and of a user who does not want it; once of all suites of a user.
constexpr QLatin1String sharedName("vesper-launcher.desktop");

QString usersFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/autostart/") + name;
}

QString sharedFile()
{
    return usersFile(sharedName);
}

/// Nothing where it cannot be read.
QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isSwitchedOff(const QString &path)
{
    const QString content = contentOf(path);
    static const QRegularExpression hidden(QStringLiteral("^Hidden\\s*=\\s*true\\s*$"),
                                           QRegularExpression::MultilineOption);
    return content.isEmpty() || hidden.match(content).hasMatch();
}

/// As the specification for autostart of freedesktop.org has it: a file of the user's would hide
/// it.
bool isWantedByAdministrator()
{
    const QStringList folders
        = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    return std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        const QString file = folder + QStringLiteral("/autostart/") + sharedName;
        return file != sharedFile() && QFile::exists(file) && !isSwitchedOff(file);
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

/// What says in an Exec line for which suite it is.
QString suiteOption(const QString &suite)
{
    return suite.isEmpty() ? QString() : QStringLiteral(" --suite ") + quoted(suite);
}

QByteArray entryFor(const QString &suite)
{
    loadAutostartEntry();
    QFile file(QStringLiteral(":/launcher/vesper-launcher-autostart.desktop"));
    file.open(QIODevice::ReadOnly);
    const QString exec = QStringLiteral("Exec=") + quoted(QCoreApplication::applicationFilePath())
                         + QStringLiteral(" --hidden") + suiteOption(suite);
    QString entry = QString::fromUtf8(file.readAll());
    entry.replace(QStringLiteral("Exec=vesper-launcher --hidden"), exec);
    return entry.toUtf8();
}

Result<void> write(const QString &file, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorKind::WriteFailed, file, {}, errno);
    return replaceFile(file, content);
}

Result<void> remove(const QString &path)
{
    QFile file(path);
    if (!file.remove() && file.exists())
        return fail(ErrorKind::WriteFailed, path, {}, EACCES);
    return {};
}

} // namespace

Autostart::Autostart(const QString &suiteId, QString suiteFile)
    : m_suiteFile(std::move(suiteFile))
    , m_entry(usersFile(QStringLiteral("vesper-launcher-%1.desktop").arg(suiteId)))
{}

bool Autostart::isWanted() const
{
    if (QFile::exists(m_entry))
        return !isSwitchedOff(m_entry);
    return isForAll() && isWantedByAdministrator() && !QFile::exists(sharedFile());
}

Result<void> Autostart::want() const
{
    if (!isForAll() || !isWantedByAdministrator())
        return write(m_entry, entryFor(m_suiteFile));
    TRY(remove(m_entry));
    return remove(sharedFile());
}

Result<void> Autostart::refuse() const
{
    TRY(remove(m_entry));
    if (isForAll() && isWantedByAdministrator())
        return write(sharedFile(), entryFor({}) + "Hidden=true\n");
    return {};
}

Result<void> Autostart::adopt() const
{
    const QString content = contentOf(sharedFile());
    const bool isOfThis = isForAll() ? !content.contains(QStringLiteral(" --suite "))
                                     : content.contains(suiteOption(m_suiteFile) + u'\n');
    if (content.isEmpty() || !isOfThis || isSwitchedOff(sharedFile()))
        return {};
    TRY(want());
    return remove(sharedFile());
}

} // namespace vesper
