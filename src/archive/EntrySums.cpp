#include "archive/EntrySums.h"

#include "compress/BlockCompressor.h"

namespace vesper {

BlockSums sumsOf(QByteArrayView block)
{
    return {.size = block.size(), .crc32 = crc32Of(block), .sha256 = Sha256::of(block)};
}

BlockSums crc32SumOf(QByteArrayView block)
{
    return {.size = block.size(), .crc32 = crc32Of(block), .sha256 = {}};
}

void EntrySums::add(const BlockSums &block)
{
    m_crc32 = m_size == 0 ? block.crc32 : combineCrc32(m_crc32, block.crc32, block.size);
    m_size += block.size;
    m_digest.add(block.sha256);
}

bool EntrySums::match(const ManifestEntry &entry)
{
    return matchCrc32(entry) && m_digest.finish() == entry.digest;
}

bool EntrySums::matchCrc32(const ManifestEntry &entry) const
{
    return m_size == entry.size && m_crc32 == entry.crc32;
}

} // namespace vesper
