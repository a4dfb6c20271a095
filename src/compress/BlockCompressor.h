#pragma once

#include "base/Result.h"
#include "suite/Settings.h"

#include <memory>
#include <vector>

namespace vesper {

/// One block of an entry, pressed: see BlockFormat.h for its grammar.
struct CompressedBlock
{
    QByteArray bytes;
    qint64 size = 0;   ///< before compression
    quint32 crc32 = 0; ///< of the uncompressed bytes
    QByteArray sha256; ///< of the uncompressed bytes
};

/// How many uncompressed bytes a block of this level holds: larger ones press a little better with
/// zlib and no better with ISA-L.
[[nodiscard]] qint64 blockSizeOf(CompressionLevel level);

/// Presses blocks, each independent of the others. Fast and balanced use ISA-L, small uses zlib;
/// libdeflate is left alone here: streams of Debian 12's version are refused by Windows Explorer
/// (libdeflate issue 323).
/// Thread rule: one thread at a time; make one for each thread.
class BlockCompressor
{
public:
    explicit BlockCompressor(CompressionLevel level);
    ~BlockCompressor();
    BlockCompressor(const BlockCompressor &) = delete;
    BlockCompressor &operator=(const BlockCompressor &) = delete;

    /// `bytes` in blocks of the level's size, the last one as long as what is left. The same bytes
    /// give the same blocks. Errors: Internal, if the library refuses.
    [[nodiscard]] Result<std::vector<CompressedBlock>> compress(QByteArrayView bytes);

    /// The engine behind a level.
    class Engine
    {
    public:
        Engine() = default;
        Engine(const Engine &) = delete;
        Engine &operator=(const Engine &) = delete;
        virtual ~Engine() = default;
        /// What was learnt from the blocks before is forgotten.
        virtual void reset() {}
        /// `block` as full-flushed, non-final deflate; empty if the library refuses.
        [[nodiscard]] virtual QByteArray deflate(QByteArrayView block) = 0;
    };

private:
    [[nodiscard]] Result<CompressedBlock> compressBlock(QByteArrayView block);
    [[nodiscard]] QByteArrayView withZerosBehind(QByteArrayView bytes);

    const qint64 m_blockSize;
    std::unique_ptr<Engine> m_engine;
    QByteArray m_last;
};

/// A block that is stored as it is, with its sums: for page 1 of a database.
[[nodiscard]] CompressedBlock storeBlock(QByteArrayView block);

/// CRC-32 as ZIP has it.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes);
/// The CRC-32 of a text whose two parts have these.
[[nodiscard]] quint32 combineCrc32(quint32 first, quint32 second, qint64 secondSize);

} // namespace vesper
