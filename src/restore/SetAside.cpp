#include "restore/SetAside.h"

#include "base/RenameFile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>

namespace vesper {

namespace {

constexpr int mostAsideNames = 99;
constexpr std::array sideEndings = {"-wal", "-shm", "-journal"};

bool anyExists(const QString &path)
{
    return QFileInfo::exists(path) || std::ranges::any_of(sideEndings, [&path](const char *ending) {
               return QFileInfo::exists(path + QLatin1String(ending));
           });
}

Result<QString> freeName(const QString &database)
{
    for (int attempt = 1; attempt <= mostAsideNames; ++attempt) {
        const QString number = attempt == 1 ? QString() : QStringLiteral("_%1").arg(attempt);
        const QString aside = database + QStringLiteral(".before-restore") + number;
        if (!anyExists(aside))
            return aside;
    }
    return fail(ErrorKind::TargetExists, database + QStringLiteral(".before-restore"));
}

Result<void> renameIfThere(const QString &from, const QString &to)
{
    return QFileInfo::exists(from) ? renameFile(from, to) : Result<void>();
}

} // namespace

Result<SetAside> SetAside::take(const QString &database)
{
    TRY_ASSIGN(const QString aside, freeName(database));
    SetAside taken(database, aside);
    const Result<void> named = taken.giveNames();
    if (named)
        return taken;
    Error error = named.error();
    if (!taken.putBack()) {
        error.aside = aside;
        error.hasChanged = true;
    }
    return fail(std::move(error));
}

Result<void> SetAside::giveNames()
{
    TRY_ASSIGN(const bool linked, linkFile(m_database, m_aside));
    // A -wal without its database would be deleted by whoever makes a new one there: SQLite does.
    for (const char *ending : sideEndings)
        TRY(renameIfThere(m_database + QLatin1String(ending), m_aside + QLatin1String(ending)));
    if (!linked)
        TRY(renameFile(m_database, m_aside));
    return syncFolder(QFileInfo(m_database).path());
}

Result<void> SetAside::putBack()
{
    for (const char *ending : sideEndings)
        TRY(renameIfThere(m_aside + QLatin1String(ending), m_database + QLatin1String(ending)));
    if (!areOneFile(m_database, m_aside))
        return renameIfThere(m_aside, m_database);
    if (!QFile::remove(m_aside))
        return fail(ErrorKind::WriteFailed, m_aside);
    return {};
}

} // namespace vesper
