#include "verify/FrozenTime.h"

#include <QtCore/QByteArray>

#include <sqlite3.h>

namespace vesper {

namespace {

// SQLite counts from noon of 24 November 4714 BC.
constexpr sqlite3_int64 startOf1970 = 210'866'760'000'000; // in milliseconds
constexpr double millisecondsOfDay = 86'400'000;

/// SQLite hands the VFS back to its functions; the time stands right behind it.
struct FrozenVfs
{
    sqlite3_vfs vfs;
    sqlite3_int64 now;
};

int frozenMilliseconds(sqlite3_vfs *vfs, sqlite3_int64 *now)
{
    *now = reinterpret_cast<const FrozenVfs *>(vfs)->now;
    return SQLITE_OK;
}

int frozenDays(sqlite3_vfs *vfs, double *now)
{
    *now = double(reinterpret_cast<const FrozenVfs *>(vfs)->now) / millisecondsOfDay;
    return SQLITE_OK;
}

} // namespace

struct FrozenTime::Private
{
    QByteArray name;
    FrozenVfs frozen = {};
};

FrozenTime::FrozenTime(const QDateTime &now)
    : d(std::make_unique<Private>())
{
    sqlite3_initialize();
    d->name = "vesper-time-" + QByteArray::number(reinterpret_cast<quintptr>(d.get()), 16);
    d->frozen.vfs = *sqlite3_vfs_find(nullptr);
    d->frozen.vfs.pNext = nullptr;
    d->frozen.vfs.zName = d->name.constData();
    d->frozen.vfs.xCurrentTime = frozenDays;
    d->frozen.vfs.xCurrentTimeInt64 = frozenMilliseconds;
    d->frozen.now = startOf1970 + now.toMSecsSinceEpoch();
    sqlite3_vfs_register(&d->frozen.vfs, 0);
}

FrozenTime::~FrozenTime()
{
    sqlite3_vfs_unregister(&d->frozen.vfs);
}

const char *FrozenTime::vfsName() const
{
    return d->name.constData();
}

} // namespace vesper
