#pragma once

#include "snapshot/DatabaseSnapshot.h"

namespace vesper {

/// What tells one committed state of a database from another: the same where all pages are the
/// same, but for the fields of page 1 that SQLite changes in every copy (change counter, schema
/// cookie, versions). It is put together from SHA-256s of blocks, which a backup has anyway, so it
/// says something only beside one that was made with the same size of blocks.

/// Hands pages on and keeps what the digest needs of page 1. The next sink is borrowed.
class FirstPageTap final : public PageSink
{
public:
    explicit FirstPageTap(PageSink &next)
        : m_next(next)
    {}
    Result<void> firstPage(QByteArrayView page) override;
    Result<void> nextPages(QByteArrayView pages) override { return m_next.nextPages(pages); }

    /// Of page 1 without those fields; empty until it came.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    PageSink &m_next;
    QByteArray m_digest;
};

/// `firstPage`: see FirstPageTap; `rest`: SHA-256 over those of the blocks from page 2 on.
[[nodiscard]] QByteArray stateDigest(const DatabaseSnapshot &snapshot, const QByteArray &firstPage,
                                     const QByteArray &rest);

/// The same, of a snapshot that is read for nothing else, as fast as it can be read.
/// Errors: the Source… kinds, Cancelled.
[[nodiscard]] Result<QByteArray> readStateDigest(DatabaseSnapshot &snapshot, qint64 blockSize,
                                                 const CancelToken &cancel);

} // namespace vesper
