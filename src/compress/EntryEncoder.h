#pragma once

#include "base/OrderedPipeline.h"
#include "base/Sha256.h"
#include "compress/BlockCompressor.h"

#include <functional>
#include <vector>

namespace vesper {

/// What became of an entry's bytes.
struct EncodedEntry
{
    qint64 size = 0;           ///< uncompressed
    qint64 compressedSize = 0; ///< the whole stream with its terminator
    quint32 crc32 = 0;
    QByteArray digest;     ///< SHA-256 over the SHA-256s of the blocks
    QByteArray restDigest; ///< the same without a first block that was reserved
    qint64 firstBlockSize = 0;
    qint64 blockSize = 0;
    std::vector<quint32> blocks; ///< compressed lengths
    QByteArray firstBlock;       ///< what belongs at the start of the stream, if it was reserved
};

/// The most bytes that an entry of `size` bytes can take in the file, at any level: nothing in it
/// gets smaller, and every block is stored.
[[nodiscard]] qint64 longestStream(qint64 size);

/// The compression pipeline of one entry: takes its bytes in order, presses them in parallel blocks
/// and hands the stream on in order, with bounded memory.
/// Thread rule: one thread feeds it; `out` is called on another one, one call at a time.
class EntryEncoder
{
public:
    /// Takes the next bytes of the stream. Must own or outlive what it writes to.
    using Output = std::function<Result<void>(QByteArrayView)>;

    /// With `reservedFirst` bytes > 0 the stream begins with a stored block of that many bytes
    /// whose content setFirst() brings at any time before finish(); a placeholder is written
    /// meanwhile, and the caller writes EncodedEntry::firstBlock over it.
    /// A small entry is compressed on the feeding thread: many small files make no threads.
    EntryEncoder(CompressionLevel level, Output out, qint64 reservedFirst = 0,
                 CancelToken cancel = {});

    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> setFirst(QByteArrayView bytes);
    [[nodiscard]] Result<EncodedEntry> finish();

private:
    struct Block
    {
        quint32 length = 0;
        quint32 crc32 = 0;
        qint64 size = 0;
    };
    using Pipeline = OrderedPipeline<QByteArray, CompressedBlocks>;

    void startPipeline();
    [[nodiscard]] Result<void> reserveFirst();
    [[nodiscard]] Result<void> compressAlone();
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> take(const CompressedBlocks &blocks);

    const CompressionLevel m_level;
    Output m_out;
    CancelToken m_cancel;
    const qint64 m_reservedFirst;
    bool m_started = false;
    QByteArray m_pending;
    CompressedBlocks m_first;    ///< page 1, once it has come
    std::vector<Block> m_blocks; ///< without the reserved one; written on the pipeline's thread
    QByteArray m_blockDigests;   ///< likewise
    std::unique_ptr<Pipeline> m_pipeline; ///< once there is more than one job
};

} // namespace vesper
