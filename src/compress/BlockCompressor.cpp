#include "compress/BlockCompressor.h"

#include "base/Sha256.h"
#include "compress/BlockFormat.h"
#include "compress/DeflateEngine.h"

#include <libdeflate.h>
#include <zlib.h>

namespace vesper {

namespace {

// What a library may need beyond a stored block's length before it is seen that storing is shorter:
// zlib's bound for 256 KiB is 62 bytes beyond it.
constexpr qint64 roomToGrow = 256;

CompressedBlock describe(QByteArrayView block, qint64 length)
{
    return {.length = length,
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
    , m_engine(DeflateEngine::forLevel(level))
{}

BlockCompressor::~BlockCompressor() = default;

Result<CompressedBlocks> BlockCompressor::compress(QByteArrayView bytes)
{
    m_engine->reset();
    const qint64 blocks = (bytes.size() + m_blockSize - 1) / m_blockSize;
    CompressedBlocks out;
    out.stream.reserve(storedBlockLength(bytes.size()) + (blocks + 1) * roomToGrow);
    while (!bytes.isEmpty()) {
        const QByteArrayView block = bytes.first(std::min(m_blockSize, bytes.size()));
        TRY(add(block, out));
        bytes = bytes.sliced(block.size());
    }
    return out;
}

Result<void> BlockCompressor::add(QByteArrayView block, CompressedBlocks &out)
{
    const qsizetype start = out.stream.size();
    const qint64 stored = storedBlockLength(block.size());
    out.stream.resize(start + stored + roomToGrow);
    const auto length = static_cast<qint64>(
        m_engine->deflate(block, std::span(out.stream.data() + start,
                                           static_cast<std::size_t>(stored + roomToGrow))));
    if (length == 0)
        return fail(ErrorKind::Internal, {}, QStringLiteral("the compressor refused a block"));
    out.stream.resize(start + std::min(length, stored));
    if (length > stored) // photos and the like do not get smaller
        out.stream.replace(start, stored, storedBlock(block));
    out.blocks.push_back(describe(block, out.stream.size() - start));
    return {};
}

CompressedBlocks storeBlock(QByteArrayView block)
{
    QByteArray stream = storedBlock(block);
    const CompressedBlock description = describe(block, stream.size());
    return {.stream = std::move(stream), .blocks = {description}};
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
