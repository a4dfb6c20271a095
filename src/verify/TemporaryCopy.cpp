#include "verify/TemporaryCopy.h"

#include "archive/EntryExtractor.h"
#include "base/DurableFile.h"

#include <QtCore/QDir>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>

#include <cerrno>

namespace vesper {

namespace {

constexpr char prefix[] = "vesper-check-";

/// Bytes 18 and 19 of a database say 1 for a rollback journal and 2 for WAL.
bool nameJournal(QIODevice &file, TemporaryCopy::Journal journal)
{
    if (journal == TemporaryCopy::Journal::AsArchived)
        return true;
    const QByteArray versions(2, journal == TemporaryCopy::Journal::Wal ? '\2' : '\1');
    return file.seek(18) && file.write(versions) == versions.size();
}

} // namespace

Result<std::unique_ptr<TemporaryCopy>> TemporaryCopy::of(const ArchiveReader &reader,
                                                         std::size_t entry,
                                                         const CancelToken &cancel, Journal journal)
{
    const qint64 needed = reader.manifest().entries[entry].size;
    const QString folder = QDir::tempPath();
    if (folder.isEmpty()) // it names a folder that is not there
        return fail(ErrorKind::WriteFailed, qEnvironmentVariable("TMPDIR"));
    const QStorageInfo volume(folder);
    const qint64 available = volume.bytesAvailable();
    const auto noRoom = [&] {
        return fail(Error{.kind = ErrorKind::NotEnoughRoom,
                          .path = folder,
                          .needed = needed,
                          .available = available});
    };
    if (volume.isValid() && available < needed)
        return noRoom();
    // A whole database: what a killed check left behind must not stay.
    removeAbandonedFiles(folder, QLatin1String(prefix));
    const auto created = DurableFile::create(
        folder, QLatin1String(prefix) + QUuid::createUuid().toString(QUuid::Id128));
    if (!created)
        return fail(ErrorKind::WriteFailed, folder, {}, created.error().systemCode);
    DurableFile &file = **created; // removed at the end of this function
    TRY(extractEntry(
        reader, entry,
        [&](QByteArrayView bytes) -> Result<void> {
            if (file.write(bytes.data(), bytes.size()) != bytes.size())
                return noRoom();
            return {};
        },
        cancel));
    if (!nameJournal(file, journal))
        return noRoom();

    std::unique_ptr<TemporaryCopy> copy(new TemporaryCopy);
    TRY_ASSIGN(copy->m_connection,
               SqliteConnection::open(file.path(), SqliteConnection::Access::Immutable, cancel));
    // SQLite opens the file at its first reading; from then on the name is not needed.
    TRY(copy->m_connection->integer("PRAGMA schema_version"));
    return copy;
}

} // namespace vesper
