#include "restore/SetAside.h"

#include "base/RenameFile.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>

namespace vesper {

namespace {

constexpr int mostAsideNames = 99;
// The database first: without it, what is left of the others does no harm.
constexpr std::array endings = {"", "-wal", "-shm", "-journal"};

bool anyExists(const QString &path)
{
    return std::ranges::any_of(endings, [&path](const char *ending) {
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
    const Result<void> renamed = taken.renameAll();
    if (renamed)
        return taken;
    Error error = renamed.error();
    if (!taken.putBack()) {
        error.aside = aside;
        error.hasChanged = true;
    }
    return fail(std::move(error));
}

Result<void> SetAside::renameAll()
{
    for (const char *ending : endings)
        TRY(renameIfThere(m_database + QLatin1String(ending), m_aside + QLatin1String(ending)));
    return {};
}

Result<void> SetAside::putBack()
{
    // The database last, so that it never stands there without what belongs to it.
    for (auto ending = endings.rbegin(); ending != endings.rend(); ++ending)
        TRY(renameIfThere(m_aside + QLatin1String(*ending), m_database + QLatin1String(*ending)));
    return {};
}

} // namespace vesper
