#include "destination/MountTable.h"

#include <QtCore/QFile>

#include <algorithm>
#include <array>
#include <optional>

namespace vesper {

namespace {

/// "\040" is a blank: the kernel writes blank, tab, newline, # and \ as three octal digits.
QString unescaped(const QByteArray &field)
{
    QByteArray text;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        if (isOctal && i + 3 < field.size() && code < 256) {
            text.append(static_cast<char>(code));
            i += 3;
        } else {
            text.append(field[i]);
        }
    }
    return QFile::decodeName(text);
}

/// "36 35 98:0 /root /point rw,noatime master:1 - ext4 /dev/root rw,errors=continue"
std::optional<Mount> parseLine(const QByteArray &line)
{
    const qsizetype separator = line.indexOf(" - ");
    if (separator < 0)
        return std::nullopt;
    const QList<QByteArray> fields = line.left(separator).split(' ');
    const QList<QByteArray> typeFields = line.mid(separator + 3).split(' ');
    if (fields.size() < 6 || typeFields.size() < 3)
        return std::nullopt;
    const QList<QByteArray> device = fields[2].split(':');
    if (device.size() != 2 || !fields[4].startsWith('/'))
        return std::nullopt;
    return Mount{.id = fields[0].toInt(),
                 .parent = fields[1].toInt(),
                 .major = device[0].toUInt(),
                 .minor = device[1].toUInt(),
                 .point = unescaped(fields[4]),
                 .fileSystem = unescaped(typeFields[0]),
                 .source = unescaped(typeFields[1]),
                 .readOnly
                 = fields[5].split(',').contains("ro") || typeFields[2].split(',').contains("ro")};
}

const Mount *parentOf(const Mount &mount, const std::vector<Mount> &mounts)
{
    const auto found = std::find_if(mounts.begin(), mounts.end(), [&mount](const Mount &other) {
        return other.id == mount.parent && other.id != mount.id;
    });
    return found == mounts.end() ? nullptr : &*found;
}

/// Whether a mount other than `way` stands on top of this one, or above it on the way there.
bool isCoveredByAnother(const Mount &mount, const Mount *way, const std::vector<Mount> &mounts)
{
    return std::any_of(mounts.begin(), mounts.end(), [&mount, way](const Mount &other) {
        if (other.id == mount.id || (way && other.id == way->id))
            return false;
        const bool onTop = other.parent == mount.id && other.point == mount.point;
        const bool onTheWay = other.parent == mount.parent && other.point != mount.point
                              && isAtOrBelow(mount.point, other.point);
        return onTop || onTheWay;
    });
}

/// Whether the way from the root to this mount ends before it: one that was mounted later hides it.
bool isCovered(const Mount &mount, const std::vector<Mount> &mounts)
{
    const Mount *current = &mount;
    const Mount *way = nullptr;
    // The bound ends a table that the kernel changed under the reading and that goes in circles.
    for (std::size_t depth = 0; current && depth <= mounts.size(); ++depth) {
        if (isCoveredByAnother(*current, way, mounts))
            return true;
        way = current;
        current = parentOf(*current, mounts);
    }
    return false;
}

// The lists are constants without a destructor: a thread that was left behind on a dead medium may
// come back while the program ends.

/// Places of the system itself: real file systems, but no place for archives.
constexpr std::array<QStringView, 9> systemPlaces = {u"/boot",
                                                     u"/efi",
                                                     u"/etc",
                                                     u"/snap",
                                                     u"/nix/store",
                                                     u"/recovery",
                                                     u"/var/lib/docker",
                                                     u"/var/lib/containers",
                                                     u"/var/lib/snapd"};

/// Images of programs and discs: nothing can ever be written there.
constexpr std::array<QStringView, 4> imageTypes = {u"squashfs", u"erofs", u"cramfs", u"iso9660"};

/// Real file systems whose source is no device.
constexpr std::array<QStringView, 3> pooledTypes = {u"zfs", u"bcachefs", u"fuse.mergerfs"};

/// Servers, and the computer that this virtual one runs on.
constexpr std::array<QStringView, 26> networkTypes = {u"cifs",           u"smb3",
                                                      u"smbfs",          u"nfs",
                                                      u"nfs4",           u"afs",
                                                      u"ncpfs",          u"ceph",
                                                      u"lustre",         u"davfs",
                                                      u"fuse.davfs2",    u"fuse.sshfs",
                                                      u"fuse.rclone",    u"fuse.gvfsd-fuse",
                                                      u"fuse.kio-fuse",  u"fuse.curlftpfs",
                                                      u"fuse.smbnetfs",  u"fuse.s3fs",
                                                      u"fuse.glusterfs", u"fuse.juicefs",
                                                      u"fuse.ceph",      u"9p",
                                                      u"virtiofs",       u"vboxsf",
                                                      u"prl_fs",         u"fuse.vmhgfs-fuse"};

template<std::size_t Count>
bool isOneOf(const std::array<QStringView, Count> &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isSystemPlace(const QString &point)
{
    return std::any_of(systemPlaces.begin(), systemPlaces.end(), [&point](QStringView place) {
        return isAtOrBelow(point, place.toString());
    });
}

bool isChoosable(const Mount &mount)
{
    if (isOneOf(imageTypes, mount.fileSystem) || isSystemPlace(mount.point))
        return false;
    const bool isContainerRoot
        = mount.fileSystem == QLatin1String("overlay") && mount.point == QLatin1String("/");
    return mount.major != 0 || mount.source.startsWith(QLatin1String("/dev/")) || isContainerRoot
           || isOneOf(pooledTypes, mount.fileSystem) || isNetworkFileSystem(mount.fileSystem);
}

/// Exports of one server may share a device number and still be different places.
bool isSameVolume(const Mount &one, const Mount &other)
{
    return one.major == other.major && one.minor == other.minor
           && (one.source == other.source || !isNetworkFileSystem(one.fileSystem));
}

} // namespace

bool isAtOrBelow(const QString &path, const QString &folder)
{
    return path == folder || folder == QLatin1String("/") || path.startsWith(folder + u'/');
}

bool isNetworkFileSystem(const QString &fileSystem)
{
    return isOneOf(networkTypes, fileSystem);
}

std::vector<Mount> parseMountTable(const QByteArray &mountInfo)
{
    std::vector<Mount> mounts;
    for (const QByteArray &line : mountInfo.split('\n')) {
        if (const std::optional<Mount> mount = parseLine(line))
            mounts.push_back(*mount);
    }
    return mounts;
}

std::vector<Mount> currentMounts()
{
    QFile file(QStringLiteral("/proc/self/mountinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseMountTable(file.readAll());
}

const Mount *mountOf(const QString &path, const std::vector<Mount> &mounts)
{
    const Mount *deepest = nullptr;
    for (const Mount &mount : mounts) {
        if (isAtOrBelow(path, mount.point) && !isCovered(mount, mounts)
            && (!deepest || mount.point.size() >= deepest->point.size()))
            deepest = &mount;
    }
    return deepest;
}

std::vector<Mount> choosableMounts(const std::vector<Mount> &mounts)
{
    std::vector<Mount> chosen;
    for (const Mount &mount : mounts) {
        if (!isChoosable(mount) || isCovered(mount, mounts))
            continue;
        const auto same = std::find_if(chosen.begin(), chosen.end(), [&mount](const Mount &other) {
            return isSameVolume(mount, other);
        });
        if (same == chosen.end())
            chosen.push_back(mount);
        else if (mount.point.size() < same->point.size())
            *same = mount;
    }
    return chosen;
}

} // namespace vesper
