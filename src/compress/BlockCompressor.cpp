#include "compress/BlockCompressor.h"

#include "base/Sha256.h"
#include "compress/BlockFormat.h"

#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <zlib.h>

namespace vesper {

namespace {

class IsalEngine final : public BlockCompressor::Engine
{
public:
    IsalEngine(quint32 level, int levelBufferSize)
        : m_level(level)
        , m_levelBuffer(levelBufferSize, Qt::Uninitialized)
    {}

    QByteArray deflate(QByteArrayView block) override
    {
        QByteArray out(storedBlockLength(block.size()) + 64, Qt::Uninitialized);
        isal_zstream &stream = *m_stream;
        isal_deflate_stateless_init(&stream);
        stream.level = m_level;
        stream.level_buf = reinterpret_cast<uint8_t *>(m_levelBuffer.data());
        stream.level_buf_size = static_cast<uint32_t>(m_levelBuffer.size());
        stream.flush = FULL_FLUSH;
        // ISA-L only reads its input; its interface is older than const.
        stream.next_in = const_cast<uint8_t *>(reinterpret_cast<const uint8_t *>(block.data()));
        stream.avail_in = static_cast<uint32_t>(block.size());
        stream.next_out = reinterpret_cast<uint8_t *>(out.data());
        stream.avail_out = static_cast<uint32_t>(out.size());
        if (isal_deflate_stateless(&stream) != COMP_OK || stream.avail_in != 0)
            return {};
        out.truncate(static_cast<qsizetype>(stream.total_out));
        return out;
    }

private:
    quint32 m_level;
    QByteArray m_levelBuffer;
    // All zeros at first, and kept: the library's init leaves hist_bits as it is, and with chance
    // in it blocks get up to twice as large.
    std::unique_ptr<isal_zstream> m_stream = std::make_unique<isal_zstream>();
};

/// zlib 6, but looking for a better match behind one of up to 64 bytes (level 6: 16), along chains
/// of 32 (128). Measured on a business database: 3 % smaller than level 6 as it is, in half the
/// time; level 7 is 0.3 % smaller and takes twice as long.
class ZlibEngine final : public BlockCompressor::Engine
{
public:
    ZlibEngine()
    {
        constexpr int rawDeflate = -15;
        constexpr int defaultMemory = 8;
        m_ready
            = deflateInit2(&m_stream, 6, Z_DEFLATED, rawDeflate, defaultMemory, Z_DEFAULT_STRATEGY)
              == Z_OK;
    }
    ~ZlibEngine() override { deflateEnd(&m_stream); }

    QByteArray deflate(QByteArrayView block) override
    {
        constexpr int goodLength = 8;
        constexpr int mostLazy = 64;
        constexpr int niceLength = 128;
        constexpr int longestChain = 32;
        // Tuned each time: a reset brings the level's own numbers back.
        if (!m_ready || deflateReset(&m_stream) != Z_OK
            || deflateTune(&m_stream, goodLength, mostLazy, niceLength, longestChain) != Z_OK)
            return {};
        QByteArray out(
            static_cast<qsizetype>(deflateBound(&m_stream, static_cast<uLong>(block.size()))) + 64,
            Qt::Uninitialized);
        m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(block.data()));
        m_stream.avail_in = static_cast<uInt>(block.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = static_cast<uInt>(out.size());
        if (::deflate(&m_stream, Z_FULL_FLUSH) != Z_OK || m_stream.avail_in != 0
            || m_stream.avail_out == 0)
            return {};
        out.truncate(static_cast<qsizetype>(m_stream.total_out));
        return out;
    }

private:
    z_stream m_stream = {};
    bool m_ready = false;
};

/// ISA-L 1, and ISA-L 3 for the blocks that gain most by it, and for those that follow them: a
/// table goes on over many blocks. Measured on a business database: what level 1 presses to
/// 0.40–0.44 of its size, a twelfth of the blocks, loses another ninth at level 3; the others lose
/// 1 to 9 %. The small level buffer makes new Huffman tables more often: 0.7 % smaller for 5 % of
/// the time.
class FastEngine final : public BlockCompressor::Engine
{
public:
    void reset() override { m_thoroughPays = false; }

    QByteArray deflate(QByteArrayView block) override
    {
        if (m_thoroughPays)
            return m_thorough.deflate(block);
        QByteArray quick = m_quick.deflate(block);
        const double share = double(quick.size()) / double(block.size());
        m_thoroughPays = share >= 0.40 && share <= 0.44;
        if (!m_thoroughPays)
            return quick;
        QByteArray thorough = m_thorough.deflate(block);
        return thorough.isEmpty() || thorough.size() > quick.size() ? quick : thorough;
    }

private:
    IsalEngine m_quick{1, ISAL_DEF_LVL1_SMALL};
    IsalEngine m_thorough{3, ISAL_DEF_LVL3_DEFAULT};
    bool m_thoroughPays = false;
};

std::unique_ptr<BlockCompressor::Engine> engineFor(CompressionLevel level)
{
    switch (level) {
    case CompressionLevel::Fast:
        return std::make_unique<FastEngine>();
    case CompressionLevel::Balanced:
        return std::make_unique<IsalEngine>(3, ISAL_DEF_LVL3_DEFAULT);
    case CompressionLevel::Small:
        break;
    }
    return std::make_unique<ZlibEngine>();
}

CompressedBlock withSums(QByteArrayView block, QByteArray bytes)
{
    return {.bytes = std::move(bytes),
            .size = block.size(),
            .crc32 = crc32Of(block),
            .sha256 = Sha256::of(block)};
}

} // namespace

qint64 blockSizeOf(CompressionLevel level)
{
    return level == CompressionLevel::Small ? 256 * 1024 : 64 * 1024;
}

BlockCompressor::BlockCompressor(CompressionLevel level)
    : m_blockSize(blockSizeOf(level))
    , m_engine(engineFor(level))
{}

BlockCompressor::~BlockCompressor() = default;

Result<std::vector<CompressedBlock>> BlockCompressor::compress(QByteArrayView bytes)
{
    m_engine->reset();
    std::vector<CompressedBlock> blocks;
    for (; bytes.size() > m_blockSize; bytes = bytes.sliced(m_blockSize)) {
        TRY_ASSIGN(CompressedBlock block, compressBlock(bytes.first(m_blockSize)));
        blocks.push_back(std::move(block));
    }
    if (bytes.isEmpty())
        return blocks;
    TRY_ASSIGN(CompressedBlock last, compressBlock(withZerosBehind(bytes)));
    blocks.push_back(std::move(last));
    return blocks;
}

// ISA-L 2.30 looks some bytes beyond its input: in one of some thousand blocks they change what it
// writes. They must not be anybody else's memory.
QByteArrayView BlockCompressor::withZerosBehind(QByteArrayView bytes)
{
    constexpr qsizetype looksBeyond = 64;
    m_last.resize(0);
    m_last.append(bytes).append(looksBeyond, '\0');
    return QByteArrayView(m_last).first(bytes.size());
}

Result<CompressedBlock> BlockCompressor::compressBlock(QByteArrayView block)
{
    QByteArray bytes = m_engine->deflate(block);
    if (bytes.isEmpty())
        return fail(ErrorKind::Internal, {}, QStringLiteral("the compressor refused a block"));
    if (bytes.size() > storedBlockLength(block.size()))
        return storeBlock(block); // photos and the like do not get smaller
    return withSums(block, std::move(bytes));
}

CompressedBlock storeBlock(QByteArrayView block)
{
    return withSums(block, storedBlock(block));
}

quint32 crc32Of(QByteArrayView bytes)
{
    return libdeflate_crc32(0, bytes.data(), static_cast<size_t>(bytes.size()));
}

quint32 combineCrc32(quint32 first, quint32 second, qint64 secondSize)
{
    return static_cast<quint32>(crc32_combine(first, second, secondSize));
}

} // namespace vesper
