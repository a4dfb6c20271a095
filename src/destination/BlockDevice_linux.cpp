#include "destination/BlockDevice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

#include <algorithm>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace vesper {

namespace {

QByteArray firstLineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

/// "8:17"; btrfs has no number of its own, its device node has. Empty: no device.
QString numberOf(const Mount &mount)
{
    if (mount.major != 0)
        return QStringLiteral("%1:%2").arg(mount.major).arg(mount.minor);
    struct stat status = {};
    if (!mount.source.startsWith(QLatin1String("/dev/"))
        || ::stat(QFile::encodeName(mount.source).constData(), &status) != 0
        || !S_ISBLK(status.st_mode))
        return {};
    return QStringLiteral("%1:%2").arg(major(status.st_rdev)).arg(minor(status.st_rdev));
}

/// Adds the disks beneath the device whose folder in sysfs this is.
void collectDisks(const QString &deviceFolder, std::set<QString> &disks)
{
    if (deviceFolder.isEmpty())
        return;
    const QDir parts(deviceFolder + QStringLiteral("/slaves"));
    const QStringList names = parts.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        collectDisks(QFileInfo(parts.filePath(name)).canonicalFilePath(), disks);
    if (!names.isEmpty())
        return;
    const bool isPartition = QFile::exists(deviceFolder + QStringLiteral("/partition"));
    disks.insert(isPartition ? QFileInfo(deviceFolder).absolutePath() : deviceFolder);
}

bool isRemovableDisk(const QString &disk)
{
    const QStringList folders = disk.split(u'/');
    const bool isUsb = std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return folder.startsWith(QLatin1String("usb")) && folder.size() > 3
               && folder.mid(3).toUInt() > 0;
    });
    return isUsb || firstLineOf(disk + QStringLiteral("/removable")) == "1"
           || firstLineOf(disk + QStringLiteral("/device/type")) == "SD";
}

/// udev writes unusual characters of a label as "\x20".
QString unescapedLabel(const QString &name)
{
    const QByteArray text = QFile::encodeName(name);
    QByteArray label;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const int code = text.mid(i, 2) == "\\x" ? text.mid(i + 2, 2).toInt(&isHex, 16) : 0;
        label.append(isHex ? static_cast<char>(code) : text[i]);
        i += isHex ? 3 : 0;
    }
    return QString::fromUtf8(label).trimmed();
}

} // namespace

BlockDevices::BlockDevices(QString sysFolder, QString labelFolder)
    : m_sysFolder(std::move(sysFolder))
    , m_labelFolder(std::move(labelFolder))
{}

std::set<QString> BlockDevices::disksOf(const Mount &mount) const
{
    std::set<QString> disks;
    const QString number = numberOf(mount);
    const QString folder
        = QFileInfo(m_sysFolder + QStringLiteral("/dev/block/") + number).canonicalFilePath();
    if (!number.isEmpty())
        collectDisks(folder, disks);
    return disks;
}

bool BlockDevices::isRemovable(const Mount &mount) const
{
    const std::set<QString> disks = disksOf(mount);
    return std::any_of(disks.begin(), disks.end(), isRemovableDisk);
}

QString BlockDevices::labelOf(const Mount &mount) const
{
    const QString device = mount.source.startsWith(QLatin1String("/dev/"))
                               ? QFileInfo(mount.source).canonicalFilePath()
                               : QString();
    if (device.isEmpty())
        return {};
    const QFileInfoList labels
        = QDir(m_labelFolder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &label : labels) {
        if (label.canonicalFilePath() == device)
            return unescapedLabel(label.fileName());
    }
    return {};
}

} // namespace vesper
