#include "archive/ArchiveVfs.h"

#include <QtCore/QCache>

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace vesper {

namespace {

// Interior pages of a large database live in some dozen blocks: 64 of 64 KiB are 4 MiB.
constexpr int blocksKept = 64;
// So many steps of SQLite's machine take some microseconds.
constexpr int stepsBetweenLooks = 1000;

struct ArchiveFile
{
    sqlite3_file base;
    ArchiveDatabase::Private *owner;
};

} // namespace

struct ArchiveDatabase::Private
{
    Private(std::shared_ptr<const ArchiveReader> from, std::size_t index, CancelToken token)
        : reader(std::move(from))
        , entry(index)
        , cancel(std::move(token))
    {}
    ~Private()
    {
        sqlite3_close_v2(handle);
        if (registered)
            sqlite3_vfs_unregister(&vfs);
    }

    [[nodiscard]] qint64 size() const { return reader->manifest().entries[entry].size; }
    int read(char *data, qint64 wanted, qint64 offset);
    const QByteArray *block(std::size_t index);
    int open();

    std::shared_ptr<const ArchiveReader> reader;
    std::size_t entry;
    CancelToken cancel;
    QCache<std::size_t, QByteArray> blocks{blocksKept};
    std::optional<Error> failure;
    sqlite3 *handle = nullptr;
    sqlite3_vfs vfs = {};
    bool registered = false;
    QByteArray vfsName;
};

const QByteArray *ArchiveDatabase::Private::block(std::size_t index)
{
    if (const QByteArray *kept = blocks.object(index))
        return kept;
    if (cancel.stop_requested())
        return nullptr;
    Result<QByteArray> inflated = reader->readBlock(entry, index);
    if (!inflated) {
        failure = failure.value_or(inflated.error());
        return nullptr;
    }
    blocks.insert(index, new QByteArray(std::move(*inflated)));
    return blocks.object(index);
}

int ArchiveDatabase::Private::read(char *data, qint64 wanted, qint64 offset)
{
    qint64 done = 0;
    while (done < wanted && offset + done < size()) {
        const std::size_t index = reader->blockAt(entry, offset + done);
        const QByteArray *bytes = block(index);
        if (bytes == nullptr)
            return SQLITE_IOERR_READ;
        const qint64 inside = offset + done - reader->extent(entry, index).position;
        const qint64 part = std::min(wanted - done, bytes->size() - inside);
        std::memcpy(data + done, bytes->constData() + inside, static_cast<size_t>(part));
        done += part;
    }
    if (done == wanted)
        return SQLITE_OK;
    std::memset(data + done, 0, static_cast<size_t>(wanted - done));
    return SQLITE_IOERR_SHORT_READ;
}

namespace {

int archiveRead(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return reinterpret_cast<ArchiveFile *>(file)->owner->read(static_cast<char *>(data), size,
                                                              offset);
}

int archiveFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = reinterpret_cast<ArchiveFile *>(file)->owner->size();
    return SQLITE_OK;
}

const sqlite3_io_methods &archiveMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods m = {};
        m.iVersion = 1;
        m.xClose = [](sqlite3_file *) { return SQLITE_OK; };
        m.xRead = archiveRead;
        m.xWrite = [](sqlite3_file *, const void *, int, sqlite3_int64) { return SQLITE_READONLY; };
        m.xTruncate = [](sqlite3_file *, sqlite3_int64) { return SQLITE_READONLY; };
        m.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xFileSize = archiveFileSize;
        m.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xCheckReservedLock
            = [](sqlite3_file *, int *reserved) { return *reserved = 0, SQLITE_OK; };
        m.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        m.xSectorSize = [](sqlite3_file *) { return 4096; };
        // Immutable: then SQLite neither looks for a WAL nor for a journal, although the header may
        // say that the database was in WAL mode.
        m.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_IMMUTABLE; };
        return m;
    }();
    return methods;
}

int archiveOpen(sqlite3_vfs *vfs, const char *, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN; // sorting spills nowhere: temp_store is memory
    auto *archiveFile = reinterpret_cast<ArchiveFile *>(file);
    archiveFile->base.pMethods = &archiveMethods();
    archiveFile->owner = static_cast<ArchiveDatabase::Private *>(vfs->pAppData);
    if (outFlags != nullptr)
        *outFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    return SQLITE_OK;
}

int archiveFullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

/// SQLite wants the days since noon of 24 November 4714 BC.
int archiveTime(sqlite3_vfs *vfs, double *julianDay)
{
    constexpr double startOf1970 = 2440587.5;
    constexpr double millisecondsOfDay = 86'400'000;
    const auto *owner = static_cast<const ArchiveDatabase::Private *>(vfs->pAppData);
    const QDateTime &created = owner->reader->manifest().created;
    *julianDay = startOf1970 + double(created.toMSecsSinceEpoch()) / millisecondsOfDay;
    return SQLITE_OK;
}

int cancelled(void *owner)
{
    return static_cast<const ArchiveDatabase::Private *>(owner)->cancel.stop_requested() ? 1 : 0;
}

/// What an archive from outside might try: to open other files of this computer, or to have SQLite
/// call an address that it names.
void distrust(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
}

sqlite3_vfs makeArchiveVfs(ArchiveDatabase::Private *owner, const char *name)
{
    sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.iVersion = 1;
    vfs.pNext = nullptr;
    vfs.szOsFile = sizeof(ArchiveFile);
    vfs.zName = name;
    vfs.pAppData = owner;
    vfs.xOpen = archiveOpen;
    vfs.xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_READONLY; };
    vfs.xAccess
        = [](sqlite3_vfs *, const char *, int, int *result) { return *result = 0, SQLITE_OK; };
    vfs.xFullPathname = archiveFullPathname;
    vfs.xCurrentTime = archiveTime;
    return vfs;
}

} // namespace

int ArchiveDatabase::Private::open()
{
    sqlite3_initialize();
    std::array<char, 40> name = {};
    sqlite3_snprintf(static_cast<int>(name.size()), name.data(), "vesper-archive-%p", this);
    vfsName = name.data();
    vfs = makeArchiveVfs(this, vfsName.constData());
    registered = sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
    const int code = sqlite3_open_v2(
        "archived", &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_FULLMUTEX, vfsName.constData());
    if (code != SQLITE_OK)
        return code;
    distrust(handle);
    sqlite3_progress_handler(handle, stepsBetweenLooks, cancelled, this);
    return sqlite3_exec(handle,
                        "PRAGMA query_only=ON; PRAGMA trusted_schema=OFF;"
                        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                        "PRAGMA temp_store=MEMORY; SELECT count(*) FROM sqlite_schema",
                        nullptr, nullptr, nullptr);
}

ArchiveDatabase::ArchiveDatabase(std::unique_ptr<Private> dd)
    : d(std::move(dd))
{}

ArchiveDatabase::~ArchiveDatabase() = default;

Result<std::unique_ptr<ArchiveDatabase>>
ArchiveDatabase::open(std::shared_ptr<const ArchiveReader> reader, std::size_t entry,
                      CancelToken cancel)
{
    const QString path = reader->file().path();
    auto d = std::make_unique<Private>(std::move(reader), entry, std::move(cancel));
    const int code = d->open();
    if (d->failure)
        return fail(*d->failure);
    if (d->cancel.stop_requested())
        return fail(ErrorKind::Cancelled);
    if (code != SQLITE_OK)
        return fail(ErrorKind::ArchiveDamaged, path, QString::fromUtf8(sqlite3_errmsg(d->handle)));
    return std::unique_ptr<ArchiveDatabase>(new ArchiveDatabase(std::move(d)));
}

sqlite3 *ArchiveDatabase::handle() const
{
    return d->handle;
}

const std::optional<Error> &ArchiveDatabase::failure() const
{
    return d->failure;
}

} // namespace vesper
