#include "archive/SealingDevice.h"

#include "archive/Seal.h"

namespace vesper {

SealingDevice::SealingDevice(DurableFile &file)
    : m_file(file)
{
    QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

qint64 SealingDevice::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_file.size() - pos());
    if (size <= 0)
        return 0;
    const Result<QByteArray> bytes = m_file.readAt(pos(), size);
    if (!bytes)
        return -1;
    std::copy(bytes->begin(), bytes->end(), data);
    return size;
}

qint64 SealingDevice::writeData(const char *data, qint64 maxSize)
{
    const qint64 offset = pos();
    if (offset > m_digested) {
        setErrorString(QStringLiteral("a gap at byte %1").arg(m_digested));
        return -1;
    }
    if (!m_file.seek(offset) || m_file.write(data, maxSize) != maxSize) {
        setErrorString(m_file.errorString());
        return -1;
    }
    digest(offset, QByteArrayView(data, maxSize));
    return maxSize;
}

void SealingDevice::digest(qint64 offset, QByteArrayView bytes)
{
    const qint64 again = std::min(bytes.size(), m_digested - offset);
    if (again > 0) {
        for (qint64 piece = offset / sealPieceSize; piece <= (offset + again - 1) / sealPieceSize;
             ++piece)
            m_rewritten.insert(piece);
        bytes = bytes.sliced(again);
    }
    while (!bytes.isEmpty()) {
        const qint64 room = sealPieceSize - m_digested % sealPieceSize;
        const qint64 part = std::min(room, bytes.size());
        m_piece.add(bytes.first(part));
        bytes = bytes.sliced(part);
        m_digested += part;
        if (m_digested % sealPieceSize == 0)
            m_pieces += m_piece.finish();
    }
}

Result<QByteArray> SealingDevice::treeDigest(qint64 end)
{
    // The piece in which `end` lies is always read back: bytes behind `end` do not count.
    const qint64 fullPieces = end / sealPieceSize;
    QByteArray digests = m_pieces.first(fullPieces * Sha256::size);
    const auto readPiece = [&](qint64 piece) -> Result<QByteArray> {
        const qint64 start = piece * sealPieceSize;
        TRY_ASSIGN(const QByteArray bytes,
                   m_file.readAt(start, std::min(sealPieceSize, end - start)));
        return Sha256::of(bytes);
    };
    for (const qint64 piece : m_rewritten) {
        if (piece >= fullPieces)
            break;
        TRY_ASSIGN(const QByteArray digest, readPiece(piece));
        digests.replace(piece * Sha256::size, Sha256::size, digest);
    }
    if (end % sealPieceSize != 0) {
        TRY_ASSIGN(const QByteArray digest, readPiece(fullPieces));
        digests += digest;
    }
    return Sha256::of(digests);
}

} // namespace vesper
