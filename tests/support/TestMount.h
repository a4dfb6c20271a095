#pragma once

#include "support/DiskImage.h"
#include "support/RunProgram.h"

#include <QtCore/QDir>

#include <sys/mount.h>

/// A file system that is really mounted, for as long as the object lives. Only for programs whose
/// main is PrivateMountsMain.cpp.
class TestMount
{
public:
    /// A tmpfs; `options` as in "size=1m".
    static TestMount tmpfs(const QString &point, const char *options = "", unsigned long flags = 0)
    {
        REQUIRE(QDir().mkpath(point));
        REQUIRE(::mount("tmpfs", QFile::encodeName(point).constData(), "tmpfs", flags, options)
                == 0);
        return TestMount(point);
    }
    /// The folder `source` a second time at `point`.
    static TestMount bind(const QString &source, const QString &point)
    {
        REQUIRE(QDir().mkpath(point));
        REQUIRE(::mount(QFile::encodeName(source).constData(), QFile::encodeName(point).constData(),
                        nullptr, MS_BIND, nullptr)
                == 0);
        return TestMount(point);
    }

    /// A disk image of `mebibytes` with an ext4 on it, on a loop device: VESPER_HAS_LOOP.
    static TestMount ext4Disk(const QString &image, const QString &point, int mebibytes = 16)
    {
        vesper::test::makeDiskImage(image, "mkfs.ext4 -q", mebibytes);
        REQUIRE(QDir().mkpath(point));
        REQUIRE(vesper::test::runProgram("mount", {"-o", "loop", image, point}).exitCode == 0);
        return TestMount(point);
    }

    /// A disk image with an NTFS on it, mounted as sticks are: its files have no owner.
    static TestMount ntfsDisk(const QString &image, const QString &point, int mebibytes = 16)
    {
        vesper::test::makeDiskImage(image, "mkfs.ntfs -q -Q -F", mebibytes);
        REQUIRE(QDir().mkpath(point));
        REQUIRE(vesper::test::runProgram("ntfs-3g", {image, point}).exitCode == 0);
        return TestMount(point);
    }

    /// Takes over a mount that was made at `point`.
    explicit TestMount(QString point)
        : m_point(std::move(point))
    {}
    TestMount(const TestMount &) = delete;
    TestMount &operator=(const TestMount &) = delete;
    ~TestMount() { ::umount2(QFile::encodeName(m_point).constData(), MNT_DETACH); }

    void remountReadOnly() const
    {
        REQUIRE(::mount(nullptr, QFile::encodeName(m_point).constData(), nullptr,
                        MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr)
                == 0);
    }

private:
    QString m_point;
};
