#include "archive/EntryExtractor.h"

#include "archive/EntrySums.h"
#include "base/OrderedPipeline.h"
#include "compress/BlockInflater.h"

namespace vesper {

namespace {

// Some blocks together make one piece of work, so that threads do not meet too often.
constexpr qint64 bytesPerJob = 256 * 1024;
constexpr std::size_t jobsUnderWay = 16;

struct Job
{
    std::size_t firstBlock = 0;
    std::size_t endBlock = 0;
};

struct Inflated
{
    QByteArray bytes;
    std::vector<BlockSums> sums;
};

Result<Inflated> inflate(const ArchiveReader &reader, std::size_t entry, const Job &job,
                         BlockInflater &inflater, EntryCheck check)
{
    const ArchiveReader::Extent first = reader.extent(entry, job.firstBlock);
    const ArchiveReader::Extent last = reader.extent(entry, job.endBlock - 1);
    TRY_ASSIGN(const QByteArray compressed,
               reader.file().read(first.offset, last.offset + last.length - first.offset));
    Inflated out;
    out.bytes.resize(last.position + last.size - first.position);
    for (std::size_t block = job.firstBlock; block < job.endBlock; ++block) {
        const ArchiveReader::Extent where = reader.extent(entry, block);
        const std::span<char> bytes(out.bytes.data() + (where.position - first.position),
                                    static_cast<std::size_t>(where.size));
        if (!inflater.inflate(
                QByteArrayView(compressed).sliced(where.offset - first.offset, where.length),
                bytes))
            return fail(ErrorKind::ArchiveDamaged, reader.file().path(),
                        QStringLiteral("%1, block %2")
                            .arg(reader.manifest().entries[entry].name)
                            .arg(block));
        out.sums.push_back(check == EntryCheck::Digest ? sumsOf(bytes) : crc32SumOf(bytes));
    }
    return out;
}

} // namespace

Result<void> extractEntry(const ArchiveReader &reader, std::size_t entry,
                          const std::function<Result<void>(QByteArrayView)> &take,
                          const CancelToken &cancel, EntryCheck check)
{
    const ManifestEntry &description = reader.manifest().entries[entry];
    EntrySums sums;
    using Pipeline = OrderedPipeline<Job, Inflated>;
    Pipeline pipeline(
        workerCount(), jobsUnderWay,
        [&reader, entry, check]() -> Pipeline::Worker {
            return [&reader, entry, check, inflater = std::make_shared<BlockInflater>()](
                       const Job &job) { return inflate(reader, entry, job, *inflater, check); };
        },
        [&](const Inflated &piece) {
            for (const BlockSums &block : piece.sums)
                sums.add(block);
            return take(piece.bytes);
        });

    const auto blocksPerJob
        = static_cast<std::size_t>(std::max<qint64>(1, bytesPerJob / description.blockSize));
    for (std::size_t block = 0; block < description.blocks.size(); block += blocksPerJob) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (!pipeline.push({block, std::min(block + blocksPerJob, description.blocks.size())}))
            break;
    }
    TRY(pipeline.finish());
    const bool isRight
        = check == EntryCheck::Digest ? sums.match(description) : sums.matchCrc32(description);
    if (!isRight)
        return fail(ErrorKind::ArchiveDamaged, reader.file().path(),
                    QStringLiteral("%1: its sum is wrong").arg(description.name));
    return {};
}

} // namespace vesper
