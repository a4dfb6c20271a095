#pragma once

#include "support/Catch.h"

#include <QtCore/QFile>

namespace vesper::test {

/// Damages a file for certain: a byte that is only overwritten may have been the same before.
inline void flipByte(const QString &path, qint64 offset)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(offset));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 1)));
}

} // namespace vesper::test
