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
    return {.files = {fileStamp(database), fileStamp(database + QStringLiteral("-wal"))},
            .taken = now};
}

} // namespace vesper
