#include "verify/ReadBack.h"

#include "archive/EntrySums.h"
#include "archive/Seal.h"
#include "base/OrderedPipeline.h"
#include "base/Sha256.h"
#include "compress/BlockInflater.h"

namespace vesper {

namespace {

constexpr std::size_t piecesUnderWay = 8;
constexpr std::size_t mostProblems = 20;

struct BlockAddress
{
    std::size_t entry = 0;
    std::size_t block = 0;
};

/// One MiB of the file, and before it what belongs to the first of the blocks that end in it.
struct Piece
{
    qint64 offset = 0; ///< of `bytes`
    qint64 sealed = 0; ///< so many of the bytes, from the last one back, are the seal's piece
    QByteArray bytes;
    std::vector<BlockAddress> blocks;
};

struct CheckedPiece
{
    QByteArray digest;
    std::vector<std::pair<BlockAddress, std::optional<BlockSums>>> blocks; ///< nothing: damaged
};

/// All blocks of the archive in the order of the file, asked for by their ends.
class BlockCursor
{
public:
    explicit BlockCursor(const ArchiveReader &reader)
        : m_reader(reader)
    {
        skipEmptyEntries();
    }

    std::vector<BlockAddress> endingBefore(qint64 offset)
    {
        std::vector<BlockAddress> blocks;
        while (m_next.entry < m_reader.manifest().entries.size()) {
            const ArchiveReader::Extent extent = m_reader.extent(m_next.entry, m_next.block);
            if (extent.offset + extent.length > offset)
                break;
            blocks.push_back(m_next);
            ++m_next.block;
            skipEmptyEntries();
        }
        return blocks;
    }

private:
    void skipEmptyEntries()
    {
        const std::vector<ManifestEntry> &entries = m_reader.manifest().entries;
        while (m_next.entry < entries.size() && m_next.block >= entries[m_next.entry].blocks.size())
            m_next = {m_next.entry + 1, 0};
    }

    const ArchiveReader &m_reader;
    BlockAddress m_next;
};

/// Where to begin reading so that the first of the blocks is there whole.
qint64 startFor(const ArchiveReader &reader, const std::vector<BlockAddress> &blocks, qint64 offset)
{
    if (blocks.empty())
        return offset;
    const qint64 start = reader.extent(blocks.front().entry, blocks.front().block).offset;
    return start < offset && offset - start <= sealPieceSize ? start : offset;
}

/// Works on pieces on several threads; each has one.
class PieceChecker
{
public:
    explicit PieceChecker(const ArchiveReader &reader)
        : m_reader(reader)
    {}

    Result<CheckedPiece> check(const Piece &piece)
    {
        // The hex digits of the seal itself are not part of what they seal.
        const qint64 start = piece.bytes.size() - piece.sealed;
        const qint64 end = m_reader.file().size() - sealDigits - piece.offset;
        const qint64 counted = std::clamp<qint64>(end - start, 0, piece.sealed);
        CheckedPiece checked;
        if (counted > 0)
            checked.digest = Sha256::of(QByteArrayView(piece.bytes).sliced(start, counted));
        for (const BlockAddress &address : piece.blocks) {
            TRY_ASSIGN(std::optional<BlockSums> sums, sumsOfBlock(piece, address));
            checked.blocks.emplace_back(address, std::move(sums));
        }
        return checked;
    }

private:
    Result<std::optional<BlockSums>> sumsOfBlock(const Piece &piece, const BlockAddress &address)
    {
        const ArchiveReader::Extent extent = m_reader.extent(address.entry, address.block);
        m_block.resize(extent.size);
        bool isWhole = false;
        if (extent.offset >= piece.offset) {
            isWhole = m_inflater.inflate(
                QByteArrayView(piece.bytes).sliced(extent.offset - piece.offset, extent.length),
                m_block);
        } else { // a directory that was tampered with: its entries are not in order
            TRY_ASSIGN(const QByteArray block, m_reader.file().read(extent.offset, extent.length));
            isWhole = m_inflater.inflate(block, m_block);
        }
        if (!isWhole)
            return std::nullopt;
        return sumsOf(m_block);
    }

    const ArchiveReader &m_reader;
    BlockInflater m_inflater;
    QByteArray m_block;
};

/// Puts the checked pieces together, in order.
class Assembly
{
public:
    explicit Assembly(const ArchiveReader &reader)
        : m_reader(reader)
        , m_sums(reader.manifest().entries.size())
        , m_damaged(reader.manifest().entries.size(), false)
    {}

    void add(const CheckedPiece &piece)
    {
        m_tree.add(piece.digest);
        for (const auto &[address, sums] : piece.blocks) {
            if (sums)
                m_sums[address.entry].add(*sums);
            else
                report(address.entry, ArchiveProblem::Kind::BlockDamaged,
                       QString::number(address.block));
        }
    }

    [[nodiscard]] ReadBackResult finish(const QByteArray &sha256)
    {
        for (std::size_t entry = 0; entry < m_sums.size(); ++entry)
            if (!m_damaged[entry] && !m_sums[entry].match(m_reader.manifest().entries[entry]))
                report(entry, ArchiveProblem::Kind::SumDiffers);
        return {.sha256 = QString::fromLatin1(sha256.toHex()),
                .treeDigest = m_tree.finish(),
                .problems = std::move(m_problems)};
    }

private:
    void report(std::size_t entry, ArchiveProblem::Kind kind, const QString &detail = {})
    {
        m_damaged[entry] = true;
        if (m_problems.size() < mostProblems)
            m_problems.push_back({kind, m_reader.manifest().entries[entry].name, detail});
    }

    const ArchiveReader &m_reader;
    Sha256 m_tree;
    std::vector<EntrySums> m_sums;
    std::vector<bool> m_damaged;
    std::vector<ArchiveProblem> m_problems;
};

} // namespace

Result<ReadBackResult> readBack(const ArchiveReader &reader, const CancelToken &cancel,
                                const VerifyProgress &progress)
{
    Assembly assembly(reader);
    using Pipeline = OrderedPipeline<Piece, CheckedPiece>;
    Pipeline pipeline(
        workerCount(), piecesUnderWay,
        [&reader]() -> Pipeline::Worker {
            return [checker = std::make_shared<PieceChecker>(reader)](const Piece &piece) {
                return checker->check(piece);
            };
        },
        [&assembly](const CheckedPiece &piece) -> Result<void> {
            assembly.add(piece);
            return {};
        });

    const qint64 size = reader.file().size();
    BlockCursor cursor(reader);
    Sha256 whole;
    for (qint64 offset = 0; offset < size; offset += sealPieceSize) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const qint64 end = std::min(offset + sealPieceSize, size);
        Piece piece{.sealed = end - offset, .blocks = cursor.endingBefore(end)};
        piece.offset = startFor(reader, piece.blocks, offset);
        TRY_ASSIGN(piece.bytes, reader.file().read(piece.offset, end - piece.offset));
        whole.add(QByteArrayView(piece.bytes).last(piece.sealed));
        if (!pipeline.push(std::move(piece)))
            break;
        progress(end, size);
    }
    TRY(pipeline.finish());
    return assembly.finish(whole.finish());
}

} // namespace vesper
