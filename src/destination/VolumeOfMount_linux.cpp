#include "destination/VolumeOfMount.h"

#include "destination/GvfsShare.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace vesper {

namespace {

/// FAT keeps a file's size in 32 bits.
constexpr qint64 largestFileOnFat = 0xFFFF'FFFF;

constexpr QLatin1String gvfsType("fuse.gvfsd-fuse");

VolumeKind kindOf(const Mount &mount, const BlockDevices &devices)
{
    if (isNetworkFileSystem(mount.fileSystem))
        return VolumeKind::NetworkDrive;
    return devices.isRemovable(mount) ? VolumeKind::UsbStick : VolumeKind::LocalDisk;
}

QString labelOf(const Mount &mount, const BlockDevices &devices)
{
    QString label = devices.labelOf(mount);
    if (!label.isEmpty())
        return label;
    const QString folder = mount.point.section(u'/', -1);
    return folder.isEmpty() ? mount.point : folder;
}

/// `described` with the sizes of the file system at its root; as it is where that fails, which is
/// what a share does whose server is gone. Nothing where it is no folder or not for this user.
std::optional<Volume> measured(Volume described)
{
    const QByteArray root = QFile::encodeName(described.root);
    struct stat status = {};
    struct statvfs sizes = {};
    if (::stat(root.constData(), &status) != 0 || ::statvfs(root.constData(), &sizes) != 0)
        return errno == EACCES || errno == ENOENT ? std::nullopt : std::optional(described);
    if (!S_ISDIR(status.st_mode))
        return std::nullopt;
    const qint64 block = static_cast<qint64>(sizes.f_frsize);
    described.bytesTotal = static_cast<qint64>(sizes.f_blocks) * block;
    described.bytesFree = static_cast<qint64>(sizes.f_bavail) * block;
    described.readOnly = described.readOnly || (sizes.f_flag & ST_RDONLY) != 0;
    described.answering = true;
    return described;
}

Volume gvfsVolume(const Volume &mount, const QString &share)
{
    Volume volume = mount;
    volume.root = mount.root + u'/' + share;
    volume.label = labelOfGvfsShare(share);
    return volume;
}

} // namespace

Volume describedVolume(const Mount &mount, const BlockDevices &devices)
{
    const bool isFat
        = mount.fileSystem == QLatin1String("vfat") || mount.fileSystem == QLatin1String("msdos");
    return {.root = mount.point,
            .label = labelOf(mount, devices),
            .fileSystem = mount.fileSystem,
            .device = mount.source,
            .kind = kindOf(mount, devices),
            .readOnly = mount.readOnly,
            .answering = false,
            .largestFile = isFat ? largestFileOnFat : 0};
}

std::vector<Volume> askVolumes(const Mount &mount)
{
    std::vector<Volume> volumes{describedVolume(mount)};
    if (mount.fileSystem == gvfsType) {
        const Volume gvfs = volumes.front();
        volumes.clear();
        for (const QString &share : gvfsSharesIn(mount.point))
            volumes.push_back(gvfsVolume(gvfs, share));
    }
    std::vector<Volume> usable;
    for (const Volume &volume : volumes) {
        if (const std::optional<Volume> answer = measured(volume))
            usable.push_back(*answer);
    }
    return usable;
}

QString resolved(const QString &path)
{
    QString existing = path;
    QString rest;
    while (existing != QLatin1String("/") && !QFileInfo::exists(existing)) {
        rest.prepend(u'/' + existing.section(u'/', -1));
        existing = QFileInfo(existing).path();
    }
    return QDir::cleanPath(QFileInfo(existing).canonicalFilePath() + rest);
}

std::optional<Volume> askVolumeOf(const QString &path)
{
    // Resolved first: that may be what mounts the share (autofs).
    const QString real = resolved(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const std::vector<Mount> mounts = currentMounts();
    const Mount *const mount = mountOf(real, mounts);
    if (!mount)
        return std::nullopt;
    const Volume volume = describedVolume(*mount);
    const QString share = real.mid(mount->point.size() + 1).section(u'/', 0, 0);
    if (mount->fileSystem == gvfsType && !share.isEmpty())
        return measured(gvfsVolume(volume, share));
    return measured(volume);
}

} // namespace vesper
