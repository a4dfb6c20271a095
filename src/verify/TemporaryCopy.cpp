#include "verify/TemporaryCopy.h"

#include "archive/EntryExtractor.h"
#include "base/DurableFile.h"
#include "snapshot/DatabaseSnapshot.h"
#include "snapshot/ForeignDatabase.h"

#include <QtCore/QDir>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>

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

Error noRoom(qint64 needed)
{
    const QString folder = QDir::tempPath();
    return {.kind = ErrorKind::NotEnoughRoom,
            .path = folder,
            .needed = needed,
            .available = QStorageInfo(folder).bytesAvailable()};
}

Result<void> writeTo(QIODevice &file, QByteArrayView bytes, qint64 needed)
{
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(noRoom(needed));
    return {};
}

/// Puts the pages of a database where they belong.
class CopySink final : public PageSink
{
public:
    CopySink(QIODevice &file, const DatabaseSnapshot &snapshot)
        : m_file(file)
        , m_size(snapshot.size())
        , m_end(snapshot.pageSize())
    {}

    Result<void> firstPage(QByteArrayView page) override
    {
        m_file.seek(0);
        TRY(writeTo(m_file, page, m_size));
        m_file.seek(m_end);
        return {};
    }
    Result<void> nextPages(QByteArrayView pages) override
    {
        if (m_file.pos() == 0)
            m_file.seek(m_end);
        m_end += pages.size();
        return writeTo(m_file, pages, m_size);
    }

private:
    QIODevice &m_file;
    qint64 m_size;
    qint64 m_end; ///< of the pages so far
};

} // namespace

Result<std::unique_ptr<TemporaryCopy>>
TemporaryCopy::make(qint64 size, const Fill &fill, const CancelToken &cancel, Journal journal)
{
    const QString folder = QDir::tempPath();
    if (folder.isEmpty()) // it names a folder that is not there
        return fail(ErrorKind::WriteFailed, qEnvironmentVariable("TMPDIR"));
    const QStorageInfo volume(folder);
    if (volume.isValid() && volume.bytesAvailable() < size)
        return fail(noRoom(size));
    // A whole database: what a killed check left behind must not stay.
    removeAbandonedFiles(folder, QLatin1String(prefix));
    const auto created = DurableFile::create(
        folder, QLatin1String(prefix) + QUuid::createUuid().toString(QUuid::Id128));
    if (!created)
        return fail(ErrorKind::WriteFailed, folder, {}, created.error().systemCode);
    DurableFile &file = **created; // removed at the end of this function
    TRY(fill(file));
    if (!nameJournal(file, journal))
        return fail(noRoom(size));

    std::unique_ptr<TemporaryCopy> copy(new TemporaryCopy);
    TRY_ASSIGN(copy->m_connection,
               SqliteConnection::open(file.path(), SqliteConnection::Access::Immutable, cancel));
    // SQLite opens the file at its first reading; from then on the name is not needed.
    TRY(copy->m_connection->integer("PRAGMA schema_version"));
    return copy;
}

Result<std::unique_ptr<TemporaryCopy>> TemporaryCopy::of(const ArchiveReader &reader,
                                                         std::size_t entry,
                                                         const CancelToken &cancel, Journal journal,
                                                         const Progress &progress)
{
    const qint64 size = reader.manifest().entries[entry].size;
    const auto fill = [&](QIODevice &file) {
        const auto write = [&](QByteArrayView bytes) -> Result<void> {
            TRY(writeTo(file, bytes, size));
            if (progress)
                progress(file.pos());
            return {};
        };
        return extractEntry(reader, entry, write, cancel);
    };
    return make(size, fill, cancel, journal);
}

Result<std::unique_ptr<TemporaryCopy>> TemporaryCopy::ofDatabase(const QString &database,
                                                                 const CancelToken &cancel,
                                                                 Journal journal,
                                                                 const Progress &progress)
{
    TRY_ASSIGN(const ForeignDatabase foreign, ForeignDatabase::open(database, cancel));
    const auto told = [&foreign](Error error) { return foreign.told(std::move(error)); };
    TRY_ASSIGN(const auto snapshot,
               DatabaseSnapshot::open(foreign.path(), false, cancel).map_error(told));
    const auto fill = [&](QIODevice &file) -> Result<void> {
        CopySink sink(file, *snapshot);
        return snapshot->copy(
            sink, progress ? progress : [](qint64) {});
    };
    return make(snapshot->size(), fill, cancel, journal).map_error(told);
}

} // namespace vesper
