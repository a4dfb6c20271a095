#include "restore/ReadBack.h"

#include "archive/EntrySums.h"
#include "base/OrderedPipeline.h"
#include "base/ReadFile.h"

namespace vesper {

namespace {

// Some blocks together make one piece of work, so that threads do not meet too often.
constexpr std::size_t blocksPerJob = 8;
constexpr std::size_t jobsUnderWay = 8;

using Blocks = std::vector<ArchiveReader::Extent>;
using Sums = std::vector<BlockSums>;
using Pipeline = OrderedPipeline<Blocks, Sums>;

Result<Sums> sumsOnMedium(const ReadFile &file, const Blocks &blocks)
{
    Sums sums;
    for (const ArchiveReader::Extent &block : blocks) {
        TRY_ASSIGN(const QByteArray bytes, file.read(block.position, block.size));
        sums.push_back(sumsOf(bytes));
    }
    return sums;
}

} // namespace

Result<void> checkReadBack(const QString &path, const ArchiveReader &reader, std::size_t entry,
                           const CancelToken &cancel, const std::function<void(qint64)> &progress)
{
    TRY_ASSIGN(const auto file, ReadFile::open(path));
    file->dropCache();
    const ManifestEntry &description = reader.manifest().entries[entry];
    if (file->size() != description.size)
        return fail(ErrorKind::VerificationFailed, path, QStringLiteral("its size is wrong"));

    EntrySums whole;
    qint64 done = 0;
    Pipeline pipeline(
        workerCount(), jobsUnderWay,
        [&file]() -> Pipeline::Worker {
            return [&file](const Blocks &blocks) { return sumsOnMedium(*file, blocks); };
        },
        [&](const Sums &sums) -> Result<void> {
            for (const BlockSums &block : sums) {
                whole.add(block);
                done += block.size;
            }
            progress(done);
            return {};
        });
    for (std::size_t block = 0; block < description.blocks.size();) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        Blocks blocks;
        for (; block < description.blocks.size() && blocks.size() < blocksPerJob; ++block)
            blocks.push_back(reader.extent(entry, block));
        if (!pipeline.push(std::move(blocks)))
            break;
    }
    TRY(pipeline.finish());
    if (!whole.match(description))
        return fail(ErrorKind::VerificationFailed, path, QStringLiteral("its sum is wrong"));
    return {};
}

} // namespace vesper
