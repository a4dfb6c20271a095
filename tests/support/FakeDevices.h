#pragma once

#include "destination/BlockDevice.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

/// A fake of the kernel's /sys and of udev's labels: the devices of a computer that is not ours.
class FakeDevices
{
public:
    FakeDevices() { REQUIRE(QDir(m_folder.path()).mkpath("sys/dev/block")); }

    /// A disk or a partition: `path` below /sys/devices, `number` as "8:17".
    QString add(const QString &path, const QString &number)
    {
        QString folder = sysFolder() + "/devices/" + path;
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(QFile::link(folder, sysFolder() + "/dev/block/" + number));
        return folder;
    }
    QString addPartition(const QString &path, const QString &number)
    {
        QString folder = add(path, number);
        write(folder + "/partition", "1\n");
        return folder;
    }
    void write(const QString &path, const QByteArray &content) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    /// `device` (a folder in sysfs) is built upon `part`.
    void buildUpon(const QString &device, const QString &part) const
    {
        REQUIRE(QDir().mkpath(device + "/slaves"));
        REQUIRE(QFile::link(part, device + "/slaves/" + QFileInfo(part).fileName()));
    }

    [[nodiscard]] QString sysFolder() const { return m_folder.filePath("sys"); }
    [[nodiscard]] vesper::BlockDevices devices() const
    {
        return vesper::BlockDevices(sysFolder(), m_folder.filePath("by-label"));
    }

private:
    QTemporaryDir m_folder;
};
