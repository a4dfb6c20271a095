#include "archive/ReadFileDevice.h"

#include <algorithm>

namespace vesper {

namespace {

constexpr qint64 windowSize = 64 * 1024;

} // namespace

ReadFileDevice::ReadFileDevice(const ReadFile &file)
    : m_file(file)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ReadFileDevice::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::clamp<qint64>(m_file.size() - pos(), 0, maxSize);
    for (qint64 done = 0; done < size;) {
        const Result<QByteArrayView> bytes = bytesAt(pos() + done, size - done);
        if (!bytes) {
            if (m_outcome)
                m_outcome = fail(bytes.error());
            return -1;
        }
        std::copy(bytes->begin(), bytes->end(), data + done);
        done += bytes->size();
    }
    return size;
}

/// Some of the wanted bytes, at least one.
Result<QByteArrayView> ReadFileDevice::bytesAt(qint64 offset, qint64 most)
{
    if (!m_recent.holds(offset))
        std::swap(m_recent, m_earlier);
    if (!m_recent.holds(offset)) {
        const qint64 start = offset - offset % windowSize;
        TRY_ASSIGN(m_recent.bytes, m_file.read(start, std::min(windowSize, m_file.size() - start)));
        m_recent.start = start;
    }
    const QByteArrayView rest = QByteArrayView(m_recent.bytes).sliced(offset - m_recent.start);
    return rest.first(std::min(rest.size(), most));
}

} // namespace vesper
