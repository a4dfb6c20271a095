#include "presence/DatabaseUsers.h"

#include "presence/ProcessTree.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace vesper {

namespace {

/// A file, whatever it is called.
struct FileIdentity
{
    dev_t device;
    ino_t number;
    auto operator<=>(const FileIdentity &) const = default;
};
using Files = std::set<FileIdentity>;

std::set<std::string> pathsOf(const QString &database)
{
    const std::string path
        = QFile::encodeName(QFileInfo(database).canonicalFilePath()).toStdString();
    if (path.empty())
        return {};
    return {path, path + "-wal", path + "-shm", path + "-journal"};
}

Files filesOf(const std::set<std::string> &paths)
{
    Files files;
    for (const std::string &path : paths) {
        struct stat found = {};
        if (::stat(path.c_str(), &found) == 0)
            files.insert({found.st_dev, found.st_ino});
    }
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString folderOf(qint64 process)
{
    return QStringLiteral("/proc/%1").arg(process);
}

/// proc(5): "1: POSIX  ADVISORY  READ 4711 08:01:1234 124 124", with the device in hex. A waiting
/// one has "->" before its kind.
std::set<qint64> holdersOfLocks(const Files &files)
{
    std::set<qint64> holders;
    for (QByteArray line : contentOf(QStringLiteral("/proc/locks")).split('\n')) {
        const QList<QByteArray> words = line.replace("-> ", "").simplified().split(' ');
        if (words.size() < 6)
            continue;
        const QList<QByteArray> place = words[5].split(':');
        if (place.size() != 3)
            continue;
        const FileIdentity file{makedev(place[0].toUInt(nullptr, 16), place[1].toUInt(nullptr, 16)),
                                place[2].toULong()};
        if (files.contains(file))
            holders.insert(words[4].toLongLong());
    }
    return holders;
}

/// The kernel's own words for what is open: asking each file instead would ask its file system, and
/// wait for ever for one that is dead.
bool hasOpen(qint64 process, const std::set<std::string> &paths)
{
    namespace fs = std::filesystem;
    std::error_code error;
    fs::directory_iterator descriptors((folderOf(process) + QStringLiteral("/fd")).toStdString(),
                                       error);
    for (; !error && descriptors != fs::directory_iterator(); descriptors.increment(error)) {
        std::error_code closed;
        if (paths.contains(fs::read_symlink(descriptors->path(), closed).native()))
            return true;
    }
    return false;
}

QStringList commandOf(qint64 process)
{
    QStringList words;
    QByteArray line = contentOf(folderOf(process) + QStringLiteral("/cmdline"));
    line.chop(line.endsWith('\0') ? 1 : 0);
    for (const QByteArray &word : line.split('\0'))
        words << QString::fromLocal8Bit(word);
    return words;
}

/// The kernel keeps 15 bytes of a name; the whole one is told by the program's file, or, where that
/// is somebody else's secret, by the command.
QString nameOf(qint64 process, const QStringList &command)
{
    constexpr qsizetype kept = 15;
    const QByteArray shortName = contentOf(folderOf(process) + QStringLiteral("/comm")).trimmed();
    const QString name = QString::fromLocal8Bit(shortName);
    if (shortName.size() < kept)
        return name;
    const QString program
        = QFileInfo(QFile::symLinkTarget(folderOf(process) + QStringLiteral("/exe"))).fileName();
    for (const QString &whole : {program, QFileInfo(command.value(0)).fileName()})
        if (whole.startsWith(name))
            return whole;
    return name;
}

DatabaseUser describe(qint64 process)
{
    const QStringList command = commandOf(process);
    return {.process = process,
            .program = nameOf(process, command),
            .command = command,
            .user = QFileInfo(folderOf(process)).owner()};
}

} // namespace

std::vector<DatabaseUser> databaseUsers(const QString &database,
                                        const std::vector<OpenApplication> &known)
{
    const std::set<std::string> paths = pathsOf(database);
    std::vector<qint64> watchers;
    for (const OpenApplication &application : known)
        watchers.push_back(application.watcher);
    const std::set<qint64> lockHolders = holdersOfLocks(filesOf(paths));
    std::vector<DatabaseUser> users;
    for (const qint64 process : processes()) {
        const bool isUser = lockHolders.contains(process) || hasOpen(process, paths);
        if (isUser && process != ::getpid() && !cameOf(process, watchers))
            users.push_back(describe(process));
    }
    return users;
}

bool isOpenBelow(qint64 ancestor, const QString &database)
{
    return std::ranges::any_of(databaseUsers(database, {}), [ancestor](const DatabaseUser &user) {
        return user.process != ancestor && cameOf(user.process, {ancestor});
    });
}

} // namespace vesper
