#include "presence/SharedFolder.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

namespace {

// Not sticky: what a dead process of another user left behind is swept by whoever comes next.
constexpr mode_t everybodyWrites = 0777;

QString usualRoot()
{
    const QString locks = QStringLiteral("/run/lock");
    return ::access(QFile::encodeName(locks).constData(), W_OK | X_OK) == 0
               ? locks
               : QStringLiteral("/tmp");
}

} // namespace

Result<QString> sharedFolder(const QString &name, const QString &root)
{
    const QString folder = (root.isEmpty() ? usualRoot() : root) + QLatin1Char('/') + name;
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), everybodyWrites) == 0)
        ::chmod(path.constData(), everybodyWrites); // whatever the umask says
    else if (errno != EEXIST)
        return fail(ErrorKind::StateUnusable, folder, {}, errno);
    struct stat found = {};
    if (::lstat(path.constData(), &found) != 0)
        return fail(ErrorKind::StateUnusable, folder, {}, errno);
    if (!S_ISDIR(found.st_mode))
        return fail(ErrorKind::StateUnusable, folder, {}, ENOTDIR);
    return folder;
}

QString currentUserName()
{
    std::array<char, 4096> room = {};
    passwd entry = {};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
}

} // namespace vesper
