#pragma once

#include "archive/Manifest.h"
#include "base/Sha256.h"

namespace vesper {

/// The sums of one block's uncompressed bytes.
struct BlockSums
{
    qint64 size = 0;
    quint32 crc32 = 0;
    QByteArray sha256;
};
[[nodiscard]] BlockSums sumsOf(QByteArrayView block);
/// Without the SHA-256.
[[nodiscard]] BlockSums crc32SumOf(QByteArrayView block);

/// Puts the sums of an entry's blocks together, in their order, and holds the whole against what
/// the manifest says.
class EntrySums
{
public:
    void add(const BlockSums &block);
    /// To be called once.
    [[nodiscard]] bool match(const ManifestEntry &entry);
    [[nodiscard]] bool matchCrc32(const ManifestEntry &entry) const;

private:
    Sha256 m_digest;
    qint64 m_size = 0;
    quint32 m_crc32 = 0;
};

} // namespace vesper
