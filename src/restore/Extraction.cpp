#include "restore/Extraction.h"

#include "archive/EntryExtractor.h"
#include "restore/ReadBack.h"

#include <QtCore/QFileInfo>

namespace vesper {

namespace {

Result<void> write(const ArchiveReader &reader, std::size_t entry, DurableFile &file,
                   const QString &target, const CancelToken &cancel,
                   const ExtractionProgress &progress)
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
    Result<void> read = checkReadBack(file.path(), reader, entry, cancel, progress.readBack);
    if (!read && read.error().path == file.path())
        read.error().path = target;
    return read;
}

/// As readable as the file that it replaces, else as its folder; as old as it was. Where the file
/// system cannot keep that, the content is right all the same.
void dress(const QString &path, const QString &target, const QDateTime &modified)
{
    constexpr auto readAndWrite = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser
                                  | QFile::WriteUser | QFile::ReadGroup | QFile::WriteGroup
                                  | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo older(target);
    const QFile::Permissions permissions
        = older.exists() ? older.permissions()
                         : (QFileInfo(older.path()).permissions() & readAndWrite) | QFile::ReadOwner
                               | QFile::WriteOwner;
    QFile file(path);
    if (modified.isValid() && file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(modified, QFileDevice::FileModificationTime);
    file.setPermissions(permissions);
}

} // namespace

Result<NewFile> extractUnpublished(const ArchiveReader &reader, std::size_t entry,
                                   const QString &target, NewFile::Older older,
                                   const CancelToken &cancel, const ExtractionProgress &progress)
{
    const ManifestEntry &description = reader.manifest().entries[entry];
    const bool isDatabase = description.kind == EntryKind::Database;
    TRY_ASSIGN(NewFile created, NewFile::create(target, description.size, older));
    TRY(write(reader, entry, created.file(), target, cancel, progress));
    if (cancel.stop_requested())
        return fail(ErrorKind::Cancelled);
    if (!isDatabase)
        dress(created.file().path(), target, description.modified);
    return created;
}

Result<qint64> extractToFile(const ArchiveReader &reader, std::size_t entry, const QString &target,
                             bool replace, const CancelToken &cancel,
                             const ExtractionProgress &progress, CommitGate *gate)
{
    const NewFile::Older older = replace ? NewFile::Older::Replaced : NewFile::Older::Refused;
    TRY_ASSIGN(NewFile created, extractUnpublished(reader, entry, target, older, cancel, progress));
    TRY(created.publish(gate));
    return reader.manifest().entries[entry].size;
}

} // namespace vesper
