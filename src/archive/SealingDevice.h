#pragma once

#include "base/DurableFile.h"
#include "base/Sha256.h"

#include <set>

namespace vesper {

/// What QuaZip writes an archive through: passes everything to the DurableFile and keeps the
/// digests of its 1 MiB pieces as they go by, so that the seal costs no second reading. A piece
/// that is written to again (minizip rewrites local headers, page 1 comes last) is read back and
/// digested anew at the end. A write beyond the end, which would leave a gap, fails. The file is
/// borrowed. Thread rule: one thread at a time.
class SealingDevice final : public QIODevice
{
public:
    explicit SealingDevice(DurableFile &file);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    void close() override {} // QuaZip closes its device; the archive's end is not the file's

    /// The digest over the pieces of all bytes before `end`.
    [[nodiscard]] Result<QByteArray> treeDigest(qint64 end);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    void digest(qint64 offset, QByteArrayView bytes);

    DurableFile &m_file;
    Sha256 m_piece;               ///< of the piece that is being filled
    qint64 m_digested = 0;        ///< bytes that went into pieces and m_piece, from 0 on
    QByteArray m_pieces;          ///< the digests of the full pieces
    std::set<qint64> m_rewritten; ///< pieces to digest anew
};

} // namespace vesper
