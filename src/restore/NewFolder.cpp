#include "restore/NewFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <filesystem>

namespace vesper {

Result<NewFolder> NewFolder::make(const QString &path)
{
    NewFolder folder;
    QString missing = QDir::cleanPath(path);
    QStringList toMake;
    while (!QFileInfo::exists(missing) && !QFileInfo(missing).isSymLink()) {
        toMake.prepend(missing);
        missing = QFileInfo(missing).path();
    }
    for (const QString &one : toMake) {
        std::error_code code;
        std::filesystem::create_directory(one.toStdU16String(), code);
        if (code)
            return fail(ErrorKind::WriteFailed, path, {}, code.value());
        folder.m_made << one;
    }
    if (!QFileInfo(path).isDir())
        return fail(ErrorKind::WriteFailed, path, {}, ENOTDIR);
    return folder;
}

NewFolder::~NewFolder()
{
    for (auto made = m_made.crbegin(); made != m_made.crend(); ++made)
        if (!QDir().rmdir(*made)) // something is in it
            break;
}

} // namespace vesper
