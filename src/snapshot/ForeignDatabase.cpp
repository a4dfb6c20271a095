#include "snapshot/ForeignDatabase.h"

#include "base/ReadFile.h"
#include "base/SqliteConnection.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace vesper {

namespace {

constexpr char prefix[] = "vesper-check-";
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

Result<std::unique_ptr<DurableFile>> copyOf(const QString &path, const QString &name,
                                            const CancelToken &cancel)
{
    TRY_ASSIGN(const auto from, ReadFile::open(path));
    TRY_ASSIGN(auto to, DurableFile::create(QDir::tempPath(), name));
    for (qint64 offset = 0; offset < from->size(); offset += bytesAtOnce) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        TRY_ASSIGN(const QByteArray bytes,
                   from->read(offset, std::min(bytesAtOnce, from->size() - offset)));
        if (to->write(bytes) != bytes.size())
            return fail(*to->failure());
    }
    return to;
}

} // namespace

Result<ForeignDatabase> ForeignDatabase::open(const QString &path, const CancelToken &cancel)
{
    ForeignDatabase database(path);
    TRY_ASSIGN(const bool wal, isWal(path));
    if (wal || hasContentBeside(path))
        TRY(database.copy(cancel));
    return database;
}

Result<void> ForeignDatabase::copy(const CancelToken &cancel)
{
    const QString folder = QDir::tempPath();
    const auto before = stateOf(m_source);
    qint64 needed = 0;
    for (const auto &[size, modified] : before)
        needed += size;
    const QStorageInfo volume(folder);
    if (volume.isValid() && volume.bytesAvailable() < needed)
        return fail({.kind = ErrorKind::NotEnoughRoom,
                     .path = folder,
                     .needed = needed,
                     .available = volume.bytesAvailable()});
    // A whole database: what a killed run left behind must not stay.
    removeAbandonedFiles(folder, QLatin1String(prefix));
    const QString name = QLatin1String(prefix) + QUuid::createUuid().toString(QUuid::Id128);
    TRY_ASSIGN(m_copy, copyOf(m_source, name, cancel));
    std::vector<std::unique_ptr<DurableFile>> beside;
    for (const char *ending : sideFiles) {
        const QString side = m_source + QLatin1String(ending);
        if (QFileInfo(side).size() == 0)
            continue;
        TRY_ASSIGN(auto copied, copyOf(side, name + QLatin1String(ending), cancel));
        beside.push_back(std::move(copied));
    }
    if (stateOf(m_source) != before)
        return fail(ErrorKind::SourceBusy, m_source);
    // Closing it brings in what stands beside it. What cannot be brought in is lost, and whoever
    // opens the copy learns what that means.
    const auto connection
        = SqliteConnection::open(m_copy->path(), SqliteConnection::Access::Replace, cancel);
    if (connection)
        std::ignore = (*connection)->integer("PRAGMA schema_version");
    return {};
}

Error ForeignDatabase::told(Error error) const
{
    if (m_copy && error.path == m_copy->path())
        error.path = m_source;
    return error;
}

} // namespace vesper
