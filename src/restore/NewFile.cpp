#include "restore/NewFile.h"

#include "base/NameClaim.h"
#include "base/RenameFile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>

namespace vesper {

namespace {

constexpr char unfinishedPrefix[] = ".vesper-restore.";
constexpr int mostAsideNames = 99;

/// A -wal or -journal that belongs to another state would be taken for this file's own: SQLite
/// would silently bring old content back.
Result<void> checkSideFiles(const QString &target)
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        if (QFileInfo::exists(target + QLatin1String(ending)))
            return fail(ErrorKind::TargetExists, target + QLatin1String(ending),
                        QStringLiteral("it would be taken for the restored database's own"));
    return {};
}

Result<void> checkTarget(const QString &target, NewFile::Older older)
{
    TRY(checkSideFiles(target));
    if (QFileInfo(target).isDir())
        return fail(ErrorKind::TargetExists, target, QStringLiteral("it is a folder"));
    if (older == NewFile::Older::Refused && QFileInfo::exists(target))
        return fail(ErrorKind::TargetExists, target);
    return {};
}

Result<void> checkFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder))
        return fail(ErrorKind::DestinationMissing, folder);
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::DestinationNotFolder, folder);
    return {};
}

Result<void> checkRoom(const QString &folder, qint64 size)
{
    const QStorageInfo volume(folder);
    if (volume.isValid() && volume.bytesAvailable() < size)
        return fail(Error{.kind = ErrorKind::NotEnoughRoom,
                          .path = folder,
                          .needed = size,
                          .available = volume.bytesAvailable()});
    return {};
}

/// Renames to a name that a person sees and that nobody clears away. Answers the new path.
Result<QString> putAside(const QString &path)
{
    for (int attempt = 1;; ++attempt) {
        const QString number = attempt == 1 ? QString() : QStringLiteral("_%1").arg(attempt);
        const QString aside = path + QStringLiteral(".before-restore") + number;
        const Result<void> renamed = renameFile(path, aside);
        if (renamed)
            return aside;
        if (renamed.error().kind != ErrorKind::TargetExists || attempt == mostAsideNames)
            return fail(renamed.error());
    }
}

Result<void> publishAfterPuttingAside(DurableFile &file, const QString &target)
{
    TRY_ASSIGN(const QString aside, putAside(target));
    const Result<void> published = file.publish(QFileInfo(target).fileName());
    if (published) {
        QFile::remove(aside);
        return {};
    }
    Error error = published.error();
    file.discard(); // it may have the name already
    if (!renameFile(aside, target)) {
        error.aside = aside;
        error.hasChanged = true;
    }
    return fail(std::move(error));
}

} // namespace

Result<NewFile> NewFile::create(const QString &target, qint64 size, Older older)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    const QString folder = QFileInfo(path).path();
    TRY(checkFolder(folder));
    if (older != Older::SetAside)
        TRY(checkTarget(path, older));
    removeAbandonedFiles(folder, QLatin1String(unfinishedPrefix));
    removeAbandonedClaims(folder);
    TRY(checkRoom(folder, size));
    const QString temporaryName
        = QLatin1String(unfinishedPrefix) + QUuid::createUuid().toString(QUuid::Id128);
    Result<std::unique_ptr<DurableFile>> file = DurableFile::create(folder, temporaryName);
    if (!file) { // nobody has seen the temporary name
        file.error().path = path;
        return fail(file.error());
    }
    (*file)->sayErrorsOf(path);
    return NewFile(path, older, std::move(*file));
}

Result<void> NewFile::publish(CommitGate *gate)
{
    if (gate && !gate->enter())
        return fail(ErrorKind::Cancelled);
    Result<void> named = giveName();
    if (gate)
        gate->leave(named.has_value());
    return named;
}

Result<void> NewFile::giveName()
{
    TRY(checkTarget(m_target, m_older)); // somebody may have opened the older file meanwhile
    const QString name = QFileInfo(m_target).fileName();
    if (m_older == Older::Refused || !QFileInfo::exists(m_target))
        return m_file->publish(name);
    TRY_ASSIGN(const bool exchanged, m_file->publishInExchange(name));
    return exchanged ? Result<void>() : publishAfterPuttingAside(*m_file, m_target);
}

} // namespace vesper
