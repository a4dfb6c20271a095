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

/// One MiB of the file with the blocks that end in it.
struct Piece
{
    qint64 offset = 0;
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
        const qint64 sealed = m_reader.file().size() - sealDigits - piece.offset;
        const qint64 counted = std::clamp<qint64>(sealed, 0, piece.bytes.size());
        CheckedPiece checked;
        if (counted > 0)
            checked.digest = Sha256::of(QByteArrayView(piece.bytes).first(counted));
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
        std::optional<QByteArray> bytes;
        if (extent.offset >= piece.offset) {
            bytes = m_inflater.inflate(
                QByteArrayView(piece.bytes).sliced(extent.offset - piece.offset, extent.length),
                extent.size);
        } else { // it began in the piece before, which was read a moment ago
            TRY_ASSIGN(const QByteArray block, m_reader.file().read(extent.offset, extent.length));
            bytes = m_inflater.inflate(block, extent.size);
        }
        if (!bytes)
            return std::nullopt;
        return sumsOf(*bytes);
    }

    const ArchiveReader &m_reader;
    BlockInflater m_inflater;
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
                report(address.entry,
                       QStringLiteral("block %1 cannot be inflated").arg(address.block));
        }
    }

    [[nodiscard]] ReadBackResult finish(const QByteArray &sha256)
    {
        for (std::size_t entry = 0; entry < m_sums.size(); ++entry)
            if (!m_damaged[entry] && !m_sums[entry].match(m_reader.manifest().entries[entry]))
                report(entry, QStringLiteral("its sum is not the one in the manifest"));
        return {.sha256 = QString::fromLatin1(sha256.toHex()),
                .treeDigest = m_tree.finish(),
                .problems = std::move(m_problems)};
    }

private:
    void report(std::size_t entry, const QString &what)
    {
        m_damaged[entry] = true;
        if (m_problems.size() < mostProblems)
            m_problems.push_back({QStringLiteral("block"), m_reader.manifest().entries[entry].name
                                                               + QStringLiteral(": ") + what});
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
        const qint64 length = std::min(sealPieceSize, size - offset);
        TRY_ASSIGN(QByteArray bytes, reader.file().read(offset, length));
        whole.add(bytes);
        if (!pipeline.push({offset, std::move(bytes), cursor.endingBefore(offset + length)}))
            break;
        progress(offset + length, size);
    }
    TRY(pipeline.finish());
    return assembly.finish(whole.finish());
}

} // namespace vesper
