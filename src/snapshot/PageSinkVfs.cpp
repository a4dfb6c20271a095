#include "snapshot/PageSinkVfs.h"

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace vesper {

namespace {

// The byte that SQLite's locks stand on (sqlite.org/fileformat2.html#the_lock_byte_page): no page
// content lives there. Page sizes are powers of two, so a page begins with it.
constexpr qint64 lockByte = 0x40000000;

struct SinkFile
{
    sqlite3_file base;
    PageSinkDatabase::Private *owner;
};

} // namespace

struct PageSinkDatabase::Private
{
    explicit Private(PageSink &target)
        : sink(target)
    {}
    ~Private()
    {
        sqlite3_close_v2(handle);
        if (registered)
            sqlite3_vfs_unregister(&vfs);
    }

    int write(QByteArrayView page, qint64 offset);
    int refuse(const QString &why);

    PageSink &sink;
    std::optional<Error> failure;
    sqlite3 *handle = nullptr;
    sqlite3_vfs vfs = {};
    bool registered = false;
    QByteArray vfsName;
    qint64 pageSize = 0; ///< 0 until the first write
    qint64 expected = 0; ///< where the next page in order belongs
    bool firstPageCame = false;
};

int PageSinkDatabase::Private::refuse(const QString &why)
{
    if (!failure)
        failure = Error{.kind = ErrorKind::Internal, .detail = why};
    return SQLITE_IOERR_WRITE;
}

int PageSinkDatabase::Private::write(QByteArrayView page, qint64 offset)
{
    if (failure)
        return SQLITE_IOERR_WRITE;
    if (pageSize == 0) {
        pageSize = page.size();
        expected = pageSize;
    }
    if (page.size() != pageSize)
        return refuse(QStringLiteral("the snapshot wrote a part of a page"));

    Result<void> taken;
    if (offset == 0) {
        if (firstPageCame)
            return refuse(QStringLiteral("the snapshot wrote page 1 twice"));
        firstPageCame = true;
        taken = sink.firstPage(page);
    } else {
        if (expected == lockByte && offset == lockByte + pageSize) {
            taken = sink.nextPages(QByteArray(pageSize, '\0'));
            expected += pageSize;
        }
        if (offset != expected)
            return refuse(QStringLiteral("the snapshot wrote page %1 out of order")
                              .arg(offset / pageSize + 1));
        expected += pageSize;
        if (taken)
            taken = sink.nextPages(page);
    }
    if (!taken) {
        failure = taken.error();
        return SQLITE_IOERR_WRITE;
    }
    return SQLITE_OK;
}

namespace {

PageSinkDatabase::Private &ownerOf(sqlite3_file *file)
{
    return *reinterpret_cast<SinkFile *>(file)->owner;
}

int sinkRead(sqlite3_file *file, void *data, int size, sqlite3_int64)
{
    PageSinkDatabase::Private &owner = ownerOf(file);
    if (owner.pageSize != 0) {
        owner.refuse(QStringLiteral("the snapshot read back what it had written"));
        return SQLITE_IOERR_READ;
    }
    std::memset(data, 0, static_cast<size_t>(size));
    return SQLITE_IOERR_SHORT_READ; // an empty file
}

int sinkWrite(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    return ownerOf(file).write(QByteArrayView(static_cast<const char *>(data), size), offset);
}

int sinkTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    PageSinkDatabase::Private &owner = ownerOf(file);
    if (size >= owner.expected)
        return SQLITE_OK;
    return owner.refuse(QStringLiteral("the snapshot shortened its file"));
}

int sinkFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const PageSinkDatabase::Private &owner = ownerOf(file);
    *size = owner.pageSize == 0 ? 0 : owner.expected;
    return SQLITE_OK;
}

const sqlite3_io_methods &sinkMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods m = {};
        m.iVersion = 1;
        m.xClose = [](sqlite3_file *) { return SQLITE_OK; };
        m.xRead = sinkRead;
        m.xWrite = sinkWrite;
        m.xTruncate = sinkTruncate;
        m.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xFileSize = sinkFileSize;
        m.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m.xCheckReservedLock
            = [](sqlite3_file *, int *reserved) { return *reserved = 0, SQLITE_OK; };
        m.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        m.xSectorSize = [](sqlite3_file *) { return 512; };
        m.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        return m;
    }();
    return methods;
}

int sinkOpen(sqlite3_vfs *vfs, const char *, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN; // no journal, no temporary file: everything passes through
    auto *sinkFile = reinterpret_cast<SinkFile *>(file);
    sinkFile->base.pMethods = &sinkMethods();
    sinkFile->owner = static_cast<PageSinkDatabase::Private *>(vfs->pAppData);
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int sinkFullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

/// The default VFS with its file operations replaced; randomness and time stay the system's.
sqlite3_vfs makeSinkVfs(PageSinkDatabase::Private *owner, const char *name)
{
    sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.iVersion = 1;
    vfs.pNext = nullptr;
    vfs.szOsFile = sizeof(SinkFile);
    vfs.zName = name;
    vfs.pAppData = owner;
    vfs.xOpen = sinkOpen;
    vfs.xDelete = [](sqlite3_vfs *, const char *, int) { return SQLITE_OK; };
    vfs.xAccess
        = [](sqlite3_vfs *, const char *, int, int *result) { return *result = 0, SQLITE_OK; };
    vfs.xFullPathname = sinkFullPathname;
    return vfs;
}

} // namespace

PageSinkDatabase::PageSinkDatabase(std::unique_ptr<Private> dd)
    : d(std::move(dd))
{}

PageSinkDatabase::~PageSinkDatabase() = default;

Result<std::unique_ptr<PageSinkDatabase>> PageSinkDatabase::open(PageSink &sink)
{
    sqlite3_initialize();
    auto d = std::make_unique<Private>(sink);
    std::array<char, 32> name = {};
    sqlite3_snprintf(static_cast<int>(name.size()), name.data(), "vesper-sink-%p", d.get());
    d->vfsName = name.data();
    d->vfs = makeSinkVfs(d.get(), d->vfsName.constData());
    d->registered = sqlite3_vfs_register(&d->vfs, 0) == SQLITE_OK;

    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX;
    int code = sqlite3_open_v2("snapshot", &d->handle, flags, d->vfsName.constData());
    if (code == SQLITE_OK)
        code = sqlite3_exec(d->handle,
                            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=64",
                            nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(ErrorKind::Internal, {},
                    QStringLiteral("the snapshot's sink: %1")
                        .arg(QString::fromUtf8(sqlite3_errmsg(d->handle))));
    return std::unique_ptr<PageSinkDatabase>(new PageSinkDatabase(std::move(d)));
}

sqlite3 *PageSinkDatabase::handle() const
{
    return d->handle;
}

const std::optional<Error> &PageSinkDatabase::failure() const
{
    return d->failure;
}

Result<void> PageSinkDatabase::checkComplete(qint64 pageSize, qint64 pageCount) const
{
    if (d->failure)
        return fail(*d->failure);
    if (!d->firstPageCame || d->pageSize != pageSize || d->expected != pageSize * pageCount)
        return fail(ErrorKind::Internal, {},
                    QStringLiteral("the snapshot delivered %1 bytes instead of %2 pages of %3")
                        .arg(d->expected)
                        .arg(pageCount)
                        .arg(pageSize));
    return {};
}

} // namespace vesper
