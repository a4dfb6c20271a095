#include "restore/LeftWal.h"

#include "base/DurableFile.h"

namespace vesper {

LeftWal::LeftWal(const QString &stateFolder)
    : m_path(stateFolder + QStringLiteral("/left-wal"))
{}

Result<void> LeftWal::note(const QString &database) const
{
    return replaceFile(m_path, QFile::encodeName(database));
}

bool LeftWal::isNoted(const QString &database) const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == QFile::encodeName(database);
}

void LeftWal::forget() const
{
    QFile::remove(m_path);
}

} // namespace vesper
