#pragma once

#include "support/Catch.h"
#include "support/RunProgram.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>

namespace vesper::test {

/// Makes the file `image`, a disk of `mebibytes` with a file system on it. `format`: the command
/// that makes that, its options, without the image: "mkfs.ext4 -q".
inline void makeDiskImage(const QString &image, const QString &format, int mebibytes)
{
    QFile file(image);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64(mebibytes) * 1024 * 1024));
    QStringList command = QProcess::splitCommand(format);
    REQUIRE(runProgram(command.takeFirst(), command << image).exitCode == 0);
}

} // namespace vesper::test
