#include "destination/AbsentDrive.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <array>
#include <pwd.h>

namespace vesper {

namespace {

/// The part of `place` below `base`, "" where it is not below it.
QString below(const QString &place, const QString &base)
{
    return place.startsWith(base + u'/') ? place.mid(base.size() + 1) : QString();
}

} // namespace

std::optional<QString> absentDriveOf(const QString &path, const std::vector<Mount> &mounts,
                                     const std::function<bool(const QString &)> &isUser)
{
    for (const char *const base : {"/run/media", "/media", "/mnt"}) {
        const QString rest = below(path, QString::fromLatin1(base));
        if (rest.isEmpty())
            continue;
        const Mount *const mount = mountOf(path, mounts);
        if (mount && isAtOrBelow(mount->point, QString::fromLatin1(base)))
            return std::nullopt;
        const QStringList parts = rest.split(u'/');
        const bool firstIsUser = qstrcmp(base, "/mnt") != 0 && isUser(parts.front());
        if (!firstIsUser)
            return parts.front();
        // /media/anna itself is a folder of the system, not of a drive: other rules judge it.
        return parts.size() > 1 ? std::optional(parts[1]) : std::nullopt;
    }
    return std::nullopt;
}

bool isUserOfThisComputer(const QString &name)
{
    passwd entry = {};
    passwd *found = nullptr;
    std::array<char, 16384> buffer = {};
    ::getpwnam_r(QFile::encodeName(name).constData(), &entry, buffer.data(), buffer.size(), &found);
    return found != nullptr;
}

} // namespace vesper
