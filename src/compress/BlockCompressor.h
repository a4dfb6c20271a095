#pragma once

#include "base/Result.h"
#include "suite/Settings.h"

#include <memory>
#include <vector>

namespace vesper {

class DeflateEngine;

/// One block of an entry, pressed: see BlockFormat.h for its grammar.
struct CompressedBlock
{
    qint64 length = 0; ///< in the stream
    qint64 size = 0;   ///< before compression
    quint32 crc32 = 0; ///< of the uncompressed bytes
    QByteArray sha256; ///< of the uncompressed bytes
};

/// Blocks one behind the other.
struct CompressedBlocks
{
    QByteArray stream;
    std::vector<CompressedBlock> blocks;
};

/// How many uncompressed bytes a block of this level holds: larger ones press a little better with
/// zlib and no better with ISA-L.
[[nodiscard]] qint64 blockSizeOf(CompressionLevel level);

/// Presses blocks, each independent of the others.
/// Thread rule: one thread at a time; make one for each thread.
class BlockCompressor
{
public:
    explicit BlockCompressor(CompressionLevel level);
    ~BlockCompressor();
    BlockCompressor(const BlockCompressor &) = delete;
    BlockCompressor &operator=(const BlockCompressor &) = delete;

    /// `bytes` in blocks of the level's size, the last one as long as what is left.
    /// Errors: Internal, if the library refuses.
    [[nodiscard]] Result<CompressedBlocks> compress(QByteArrayView bytes);

private:
    [[nodiscard]] Result<void> add(QByteArrayView block, CompressedBlocks &out);

    const qint64 m_blockSize;
    std::unique_ptr<DeflateEngine> m_engine;
};

/// A block that is stored as it is, with its sums: for page 1 of a database.
[[nodiscard]] CompressedBlocks storeBlock(QByteArrayView block);

/// CRC-32 as ZIP has it.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes);
/// The CRC-32 of a text whose two parts have these.
[[nodiscard]] quint32 combineCrc32(quint32 first, quint32 second, qint64 secondSize);

} // namespace vesper
