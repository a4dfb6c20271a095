#pragma once

#include "destination/MountTable.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

/// The mount table of another computer, from tests/data/mountinfo: "desktop", "btrfs", "container".
inline std::vector<vesper::Mount> mountTableOf(const QString &computer)
{
    QFile file(QStringLiteral(VESPER_SOURCE_DIR "/tests/data/mountinfo/%1.txt").arg(computer));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return vesper::parseMountTable(file.readAll());
}

inline QStringList pointsOf(const std::vector<vesper::Mount> &mounts)
{
    QStringList points;
    for (const vesper::Mount &mount : mounts)
        points.append(mount.point);
    return points;
}
