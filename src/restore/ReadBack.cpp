#include "restore/ReadBack.h"

#include "archive/EntrySums.h"
#include "base/OrderedPipeline.h"
#include "base/ReadFile.h"

namespace vesper {

namespace {

// Some blocks together make one piece of work, so that threads do not meet too often.
constexpr qint64 bytesPerJob = 1024 * 1024;
constexpr std::size_t jobsUnderWay = 8;

using Blocks = std::vector<ArchiveReader::Extent>;
using Sums = std::vector<BlockSums>;
using Pipeline = OrderedPipeline<Blocks, Sums>;

Result<Sums> sumsOnMedium(const ReadFile &file, const Blocks &blocks)
{
    const qint64 start = blocks.front().position;
    const qint64 end = blocks.back().position + blocks.back().size;
    TRY_ASSIGN(const QByteArray bytes, file.read(start, end - start));
    Sums sums;
    for (const ArchiveReader::Extent &block : blocks)
        sums.push_back(sumsOf(QByteArrayView(bytes).sliced(block.position - start, block.size)));
    return sums;
}

} // namespace

Result<void> checkReadBack(const QString &path, const ArchiveReader &reader, std::size_t entry,
                           const CancelToken &cancel, const std::function<void(qint64)> &progress)
{
    TRY_ASSIGN(const auto file, ReadFile::open(path, ReadFile::Source::Medium));
    const ManifestEntry &description = reader.manifest().entries[entry];
    if (file->size() != description.size)
        return fail(ErrorKind::VerificationFailed, path, QStringLiteral("its size is wrong"));

    EntrySums whole;
    qint64 done = 0;
    // Twice as many as processors: half of them wait for the medium.
    Pipeline pipeline(
        2 * workerCount(), jobsUnderWay,
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
        for (qint64 bytes = 0; block < description.blocks.size() && bytes < bytesPerJob; ++block) {
            blocks.push_back(reader.extent(entry, block));
            bytes += blocks.back().size;
        }
        if (!pipeline.push(std::move(blocks)))
            break;
    }
    TRY(pipeline.finish());
    if (!whole.match(description))
        return fail(ErrorKind::VerificationFailed, path, QStringLiteral("its sum is wrong"));
    return {};
}

} // namespace vesper
