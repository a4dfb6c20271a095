#include "snapshot/ForeignDatabase.h"

#include "base/ReadFile.h"
#include "base/SqliteConnection.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>
#include <vector>

namespace vesper {

namespace {

constexpr char prefix[] = "vesper-copy-";
constexpr char copyName[] = "database";
constexpr std::array sideFiles = {"-wal", "-journal"};
constexpr qint64 bytesAtOnce = 1024 * 1024;

bool hasContentBeside(const QString &path)
{
    return std::ranges::any_of(sideFiles, [&path](const char *ending) {
        return QFileInfo(path + QLatin1String(ending)).size() > 0;
    });
}

/// Byte 18 of a database says 2 for WAL.
Result<bool> isWal(const QString &path)
{
    TRY_ASSIGN(const auto file, ReadFile::open(path));
    if (file->size() <= 18)
        return false;
    TRY_ASSIGN(const QByteArray version, file->read(18, 1));
    return version.at(0) == 2;
}

/// What changes as soon as somebody writes.
std::vector<std::pair<qint64, QDateTime>> stateOf(const QString &path)
{
    std::vector<std::pair<qint64, QDateTime>> state;
    for (const char *ending : {"", "-wal", "-journal"}) {
        const QFileInfo file(path + QLatin1String(ending));
        state.emplace_back(file.size(), file.lastModified());
    }
    return state;
}

Result<std::unique_ptr<DurableFile>> copyOf(const QString &path, const QString &folder,
                                            const QString &name, const CancelToken &cancel,
                                            ForeignDatabase::Purpose purpose)
{
    TRY_ASSIGN(const auto from, ReadFile::open(path));
    TRY_ASSIGN(auto to, DurableFile::create(folder, name));
    for (qint64 offset = 0; offset < from->size(); offset += bytesAtOnce) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const qint64 size = std::min(bytesAtOnce, from->size() - offset);
        Result<QByteArray> bytes = from->read(offset, size);
        if (!bytes && purpose == ForeignDatabase::Purpose::Salvage)
            bytes = QByteArray(size, '\0');
        TRY(bytes);
        if (to->write(*bytes) != size)
            return fail(*to->failure());
    }
    return to;
}

/// Whole databases: what killed runs left behind must not stay.
void removeAbandonedCopies(const QString &folder)
{
    const QStringList pattern{QLatin1String(prefix) + u'*'};
    for (const QString &name : QDir(folder).entryList(pattern, QDir::Dirs | QDir::NoSymLinks)) {
        removeAbandonedFiles(folder + u'/' + name, QLatin1String(copyName));
        QDir(folder).rmdir(name); // fails where one is in use
    }
}

} // namespace

ForeignDatabase::ForeignDatabase(const QString &path)
    : m_said(path)
    , m_source(QFileInfo(path).canonicalFilePath())
{
    if (m_source.isEmpty()) // there is none, which is told when it is opened
        m_source = path;
}

Result<ForeignDatabase> ForeignDatabase::open(const QString &path, const CancelToken &cancel,
                                              Purpose purpose)
{
    ForeignDatabase database(path);
    TRY_ASSIGN(const bool wal, isWal(database.m_source));
    if ((wal && purpose == Purpose::Reading) || hasContentBeside(database.m_source))
        TRY(database.copy(cancel, purpose));
    return database;
}

Result<void> ForeignDatabase::copy(const CancelToken &cancel, Purpose purpose)
{
    const QString folder = QDir::tempPath();
    if (folder.isEmpty()) // it names a folder that is not there
        return fail(ErrorKind::WriteFailed, qEnvironmentVariable("TMPDIR"));
    const auto before = stateOf(m_source);
    qint64 needed = QFileInfo(m_source + QLatin1String("-wal")).size(); // it comes in, too
    for (const auto &[size, modified] : before)
        needed += size;
    const QStorageInfo volume(folder);
    if (volume.isValid() && volume.bytesAvailable() < needed)
        return fail({.kind = ErrorKind::NotEnoughRoom,
                     .path = folder,
                     .needed = needed,
                     .available = volume.bytesAvailable()});
    removeAbandonedCopies(folder);
    m_folder = std::make_unique<QTemporaryDir>(folder + u'/' + QLatin1String(prefix)
                                               + QLatin1String("XXXXXX"));
    if (!m_folder->isValid())
        return fail(ErrorKind::WriteFailed, folder);
    const QString name = QLatin1String(copyName);
    TRY_ASSIGN(m_copy, copyOf(m_source, m_folder->path(), name, cancel, purpose));
    std::vector<std::unique_ptr<DurableFile>> beside;
    for (const char *ending : sideFiles) {
        const QString side = m_source + QLatin1String(ending);
        if (QFileInfo(side).size() == 0)
            continue;
        TRY_ASSIGN(auto copied,
                   copyOf(side, m_folder->path(), name + QLatin1String(ending), cancel, purpose));
        beside.push_back(std::move(copied));
    }
    if (stateOf(m_source) != before)
        return fail(ErrorKind::SourceBusy, m_said);
    return bringIn(cancel, purpose);
}

/// What stands beside the copy. That it is damaged, whoever opens the copy learns as well.
Result<void> ForeignDatabase::bringIn(const CancelToken &cancel, Purpose purpose) const
{
    const auto connection
        = SqliteConnection::open(m_copy->path(), SqliteConnection::Access::Replace, cancel);
    Result<void> done = connection ? (*connection)
                                         ->execute("SELECT 1 FROM sqlite_schema LIMIT 1; "
                                                   "PRAGMA wal_checkpoint(TRUNCATE)")
                                   : fail(connection.error());
    if (done || purpose == Purpose::Salvage || done.error().kind == ErrorKind::SourceDamaged
        || done.error().kind == ErrorKind::SourceNotDatabase)
        return {};
    return fail(told(std::move(done).error()));
}

Error ForeignDatabase::told(Error error) const
{
    if (error.path == path())
        error.path = m_said;
    return error;
}

} // namespace vesper
