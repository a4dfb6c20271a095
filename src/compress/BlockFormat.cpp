#include "compress/BlockFormat.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace vesper {

namespace {

// RFC 1951, 3.2.4: one byte (BFINAL 0, BTYPE 00, padding), LEN and its complement, then the bytes.
constexpr qint64 storedHeaderSize = 5;
constexpr qint64 largestStored = 65'535;

} // namespace

qint64 storedBlockLength(qint64 size)
{
    const qint64 pieces = (size + largestStored - 1) / largestStored;
    return size + pieces * storedHeaderSize;
}

QByteArray storedBlock(QByteArrayView bytes)
{
    QByteArray stored;
    stored.reserve(storedBlockLength(bytes.size()));
    for (qsizetype start = 0; start < bytes.size(); start += largestStored) {
        const auto length = static_cast<quint16>(std::min(largestStored, bytes.size() - start));
        char header[storedHeaderSize] = {};
        qToLittleEndian(length, header + 1);
        qToLittleEndian(static_cast<quint16>(~length), header + 3);
        stored.append(header, storedHeaderSize);
        stored.append(bytes.sliced(start, length));
    }
    return stored;
}

} // namespace vesper
