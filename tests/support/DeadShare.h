#pragma once

#include "support/TestMount.h"

#include <fcntl.h>
#include <optional>
#include <unistd.h>

/// A share whose server never answers, for real: a FUSE mount that nobody serves. Every system call
/// on it blocks until the connection is given up. Only for programs that start in private mounts.
class DeadShare
{
public:
    explicit DeadShare(const QString &point)
        : m_connection(::open("/dev/fuse", O_RDWR | O_CLOEXEC))
    {
        REQUIRE(m_connection >= 0);
        REQUIRE(QDir().mkpath(point));
        const QByteArray options
            = "fd=" + QByteArray::number(m_connection) + ",rootmode=40000,user_id=0,group_id=0";
        REQUIRE(::mount("anna@nas:archives", QFile::encodeName(point).constData(), "fuse.sshfs",
                        MS_NOSUID | MS_NODEV, options.constData())
                == 0);
        m_mount.emplace(point);
    }
    DeadShare(const DeadShare &) = delete;
    DeadShare &operator=(const DeadShare &) = delete;
    ~DeadShare() { giveUp(); }

    /// What blocks comes back with an error, as when a network drive's time is over at last.
    void giveUp()
    {
        if (m_connection >= 0)
            ::close(m_connection);
        m_connection = -1;
    }

private:
    int m_connection;
    std::optional<TestMount> m_mount;
};
