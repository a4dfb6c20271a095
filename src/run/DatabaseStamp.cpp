#include "run/DatabaseStamp.h"

#include <QtCore/QFileInfo>

namespace vesper {

namespace {

DatabaseStamp::File fileStamp(const QString &path)
{
    const QFileInfo file(path);
    if (file.size() == 0)
        return {};
    return {.size = file.size(),
            .modified = file.lastModified().toMSecsSinceEpoch(),
            .changed = file.metadataChangeTime().toMSecsSinceEpoch()};
}

} // namespace

DatabaseStamp stampOf(const QString &database)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DatabaseStamp::File wal = fileStamp(database + QStringLiteral("-wal"));
    wal.changed = 0; // SQLite in root's hands gives it its owner anew whenever it opens it to read
    return {.files = {fileStamp(database), wal}, .taken = now};
}

} // namespace vesper
