#include "restore/Extraction.h"

#include "archive/EntryExtractor.h"
#include "base/DurableFile.h"
#include "base/RenameFile.h"
#include "restore/ReadBack.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>

namespace vesper {

namespace {

constexpr char unfinishedPrefix[] = ".vesper-restore.";
constexpr int mostAsideNames = 99;

/// A -wal or -journal that belongs to another state would be taken for this file's own: SQLite
/// would silently bring old content back.
Result<void> checkTarget(const QString &target, bool replace)
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        if (QFileInfo::exists(target + QLatin1String(ending)))
            return fail(ErrorKind::TargetExists, target + QLatin1String(ending),
                        QStringLiteral("it would be taken for the restored database's own"));
    if (QFileInfo(target).isDir())
        return fail(ErrorKind::TargetExists, target, QStringLiteral("it is a folder"));
    if (!replace && QFileInfo::exists(target))
        return fail(ErrorKind::TargetExists, target);
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

Result<void> write(const ArchiveReader &reader, std::size_t entry, DurableFile &file,
                   const CancelToken &cancel, const ExtractionProgress &progress)
{
    const auto take = [&](QByteArrayView bytes) -> Result<void> {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return fail(*file.failure());
        progress.written(file.size());
        return {};
    };
    // The digest is taken of what reached the medium.
    TRY(extractEntry(reader, entry, take, cancel, EntryCheck::Crc32));
    TRY(file.sync());
    progress.readBack(0);
    return checkReadBack(file.path(), reader, entry, cancel, progress.readBack);
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
    if (!renameFile(aside, target))
        error.aside = aside;
    return fail(std::move(error));
}

Result<void> publish(DurableFile &file, const QString &target, bool replace)
{
    const QString name = QFileInfo(target).fileName();
    if (!replace || !QFileInfo::exists(target))
        return file.publish(name);
    TRY_ASSIGN(const bool exchanged, file.publishInExchange(name));
    return exchanged ? Result<void>() : publishAfterPuttingAside(file, target);
}

} // namespace

Result<qint64> extractToFile(const ArchiveReader &reader, std::size_t entry, const QString &target,
                             bool replace, const CancelToken &cancel,
                             const ExtractionProgress &progress)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    const QString folder = QFileInfo(path).path();
    const qint64 size = reader.manifest().entries[entry].size;
    TRY(checkTarget(path, replace));
    removeAbandonedFiles(folder, QLatin1String(unfinishedPrefix));
    TRY(checkRoom(folder, size));

    const QString temporaryName
        = QLatin1String(unfinishedPrefix) + QUuid::createUuid().toString(QUuid::Id128);
    TRY_ASSIGN(const auto file, DurableFile::create(folder, temporaryName));
    TRY(write(reader, entry, *file, cancel, progress));
    if (cancel.stop_requested())
        return fail(ErrorKind::Cancelled);
    TRY(checkTarget(path, replace)); // somebody may have opened the older file meanwhile
    TRY(publish(*file, path, replace));
    return size;
}

} // namespace vesper
