#include "snapshot/StateDigest.h"

#include "base/OrderedPipeline.h"
#include "base/Sha256.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vesper {

namespace {

// sqlite.org/fileformat2.html: the change counter; the schema cookie; the counter that the version
// is valid for and the version itself.
constexpr std::array changedFields = {std::pair{24, 4}, std::pair{40, 4}, std::pair{92, 8}};
constexpr qsizetype headerSize = 100;

constexpr qint64 bytesPerJob = 256 * 1024;
constexpr std::size_t jobsUnderWay = 16;

QByteArray withoutChangedFields(QByteArrayView page)
{
    QByteArray masked = page.toByteArray();
    if (masked.size() >= headerSize)
        for (const auto &[offset, length] : changedFields)
            std::fill_n(masked.begin() + offset, length, '\0');
    return masked;
}

/// Cuts the pages from page 2 on into blocks and hashes those on all processors.
class HashingSink final : public PageSink
{
public:
    HashingSink(qint64 blockSize, const CancelToken &cancel)
        : m_bytesPerJob(std::max(bytesPerJob / blockSize, qint64(1)) * blockSize)
        , m_cancel(cancel)
        , m_pipeline(
              workerCount(), jobsUnderWay,
              [blockSize]() -> Pipeline::Worker {
                  return [blockSize](const QByteArray &job) { return digestsOf(job, blockSize); };
              },
              [this](const QByteArray &digests) -> Result<void> {
                  m_all.add(digests);
                  return {};
              },
              cancel)
    {}

    Result<void> firstPage(QByteArrayView) override { return {}; }
    Result<void> nextPages(QByteArrayView pages) override
    {
        while (!pages.isEmpty()) {
            const qsizetype part = std::min(pages.size(), m_bytesPerJob - m_pending.size());
            m_pending.append(pages.first(part));
            pages = pages.sliced(part);
            if (m_pending.size() == m_bytesPerJob)
                TRY(flush());
        }
        return {};
    }
    Result<QByteArray> finish()
    {
        if (!m_pending.isEmpty())
            TRY(flush());
        TRY(m_pipeline.finish());
        return m_all.finish();
    }

private:
    using Pipeline = OrderedPipeline<QByteArray, QByteArray>;

    static QByteArray digestsOf(const QByteArray &job, qint64 blockSize)
    {
        QByteArray digests;
        for (qsizetype at = 0; at < job.size(); at += blockSize)
            digests += Sha256::of(
                QByteArrayView(job).sliced(at, std::min(qsizetype(blockSize), job.size() - at)));
        return digests;
    }
    Result<void> flush()
    {
        if (m_pipeline.push(std::exchange(m_pending, {})))
            return {};
        return m_cancel.stop_requested() ? fail(ErrorKind::Cancelled) : m_pipeline.finish();
    }

    const qsizetype m_bytesPerJob;
    const CancelToken m_cancel;
    Sha256 m_all; ///< on the pipeline's thread until it has finished
    QByteArray m_pending;
    Pipeline m_pipeline;
};

} // namespace

Result<void> FirstPageTap::firstPage(QByteArrayView page)
{
    m_digest = Sha256::of(withoutChangedFields(page));
    return m_next.firstPage(page);
}

QByteArray stateDigest(const DatabaseSnapshot &snapshot, const QByteArray &firstPage,
                       const QByteArray &rest)
{
    Sha256 digest;
    digest.add(QByteArray::number(snapshot.pageSize()) + ' '
               + QByteArray::number(snapshot.pageCount()) + '\n');
    digest.add(firstPage);
    digest.add(rest);
    return digest.finish();
}

Result<QByteArray> readStateDigest(DatabaseSnapshot &snapshot, qint64 blockSize,
                                   const CancelToken &cancel)
{
    HashingSink hashing(blockSize, cancel);
    FirstPageTap tap(hashing);
    TRY(snapshot.copy(tap, [](qint64) {}));
    TRY_ASSIGN(const QByteArray rest, hashing.finish());
    return stateDigest(snapshot, tap.digest(), rest);
}

} // namespace vesper
