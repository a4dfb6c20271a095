#include "compress/EntryEncoder.h"

#include "compress/BlockFormat.h"

#include <utility>

namespace vesper {

namespace {

// Some blocks together make one piece of work, so that threads do not meet too often.
constexpr qint64 bytesPerJob = 256 * 1024;
// Enough that no thread waits for another, little enough to stay small.
constexpr std::size_t jobsUnderWay = 16;

} // namespace

qint64 longestStream(qint64 size)
{
    // Each block may need one header more than the bytes alone would; beside the full blocks there
    // are a reserved first one and a rest.
    const qint64 header = storedBlockLength(1) - 1;
    const qint64 blocks = size / blockSizeOf(CompressionLevel::Fast) + 2;
    return storedBlockLength(size) + blocks * header + deflateTerminatorSize;
}

EntryEncoder::EntryEncoder(CompressionLevel level, Output out, qint64 reservedFirst,
                           CancelToken cancel)
    : m_level(level)
    , m_out(std::move(out))
    , m_cancel(std::move(cancel))
    , m_reservedFirst(reservedFirst)
{}

void EntryEncoder::startPipeline()
{
    m_pipeline = std::make_unique<Pipeline>(
        workerCount(), jobsUnderWay,
        [level = m_level]() -> Pipeline::Worker {
            return [compressor = std::make_shared<BlockCompressor>(level)](
                       const QByteArray &bytes) { return compressor->compress(bytes); };
        },
        [this](const CompressedBlocks &blocks) { return take(blocks); }, m_cancel);
}

Result<void> EntryEncoder::take(const CompressedBlocks &blocks)
{
    for (const CompressedBlock &block : blocks.blocks) {
        m_blocks.push_back({.length = static_cast<quint32>(block.length),
                            .crc32 = block.crc32,
                            .size = block.size});
        m_blockDigests.append(block.sha256);
    }
    return m_out(blocks.stream);
}

Result<void> EntryEncoder::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype part = std::min(bytes.size(), bytesPerJob - m_pending.size());
        m_pending.append(bytes.first(part));
        bytes = bytes.sliced(part);
        if (m_pending.size() == bytesPerJob)
            TRY(flush());
    }
    return {};
}

// On the feeding thread, before the first block is on its way: nobody else writes yet.
Result<void> EntryEncoder::reserveFirst()
{
    if (m_started)
        return {};
    m_started = true;
    return m_reservedFirst > 0 ? m_out(storedBlock(QByteArray(m_reservedFirst, '\0')))
                               : Result<void>();
}

Result<void> EntryEncoder::flush()
{
    if (!m_pipeline) {
        TRY(reserveFirst());
        startPipeline();
    }
    QByteArray job;
    job.reserve(bytesPerJob);
    std::swap(job, m_pending);
    if (m_pipeline->push(std::move(job)))
        return {};
    return m_cancel.stop_requested() ? fail(ErrorKind::Cancelled) : m_pipeline->finish();
}

Result<void> EntryEncoder::compressAlone()
{
    TRY(reserveFirst());
    TRY_ASSIGN(const CompressedBlocks blocks,
               BlockCompressor(m_level).compress(std::exchange(m_pending, {})));
    return blocks.blocks.empty() ? Result<void>() : take(blocks);
}

Result<void> EntryEncoder::setFirst(QByteArrayView bytes)
{
    if (bytes.size() != m_reservedFirst || !m_first.stream.isEmpty())
        return fail(ErrorKind::Internal, {},
                    QStringLiteral("page 1 came twice or with a wrong size"));
    m_first = storeBlock(bytes);
    return {};
}

Result<EncodedEntry> EntryEncoder::finish()
{
    if (m_pipeline) {
        if (!m_pending.isEmpty())
            TRY(flush());
        TRY(m_pipeline->finish());
    } else {
        TRY(compressAlone());
    }
    TRY(m_out(QByteArrayView(deflateTerminator, deflateTerminatorSize)));
    if (m_reservedFirst > 0 && m_first.stream.isEmpty())
        return fail(ErrorKind::Internal, {}, QStringLiteral("page 1 never came"));

    EncodedEntry entry{.firstBlockSize = m_reservedFirst, .blockSize = blockSizeOf(m_level)};
    Sha256 digest;
    const auto append = [&entry](quint32 length, quint32 crc32, qint64 size) {
        entry.crc32 = entry.size == 0 ? crc32 : combineCrc32(entry.crc32, crc32, size);
        entry.size += size;
        entry.compressedSize += length;
        entry.blocks.push_back(length);
    };
    if (m_reservedFirst > 0) {
        const CompressedBlock &first = m_first.blocks.front();
        append(static_cast<quint32>(first.length), first.crc32, first.size);
        digest.add(first.sha256);
        entry.firstBlock = m_first.stream;
    }
    for (const Block &block : m_blocks)
        append(block.length, block.crc32, block.size);
    digest.add(m_blockDigests);
    entry.digest = digest.finish();
    entry.restDigest = Sha256::of(m_blockDigests);
    entry.compressedSize += deflateTerminatorSize;
    if (m_reservedFirst == 0)
        entry.firstBlockSize = std::min(entry.size, entry.blockSize);
    return entry;
}

} // namespace vesper
