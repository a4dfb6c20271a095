#pragma once

#include "archive/ArchiveReader.h"
#include "base/ArchiveProblem.h"
#include "base/CancelToken.h"
#include "suite/Settings.h"

#include <QtCore/QStringList>

#include <functional>

namespace vesper {

struct VerifyReport
{
    bool ok = false;
    std::vector<ArchiveProblem> problems;
    QString sha256;        ///< of the whole file, plain
    QByteArray treeDigest; ///< what the ZIP comment must state
    CheckLevel checked = CheckLevel::Read;
    qint64 bytes = 0;
    QString damage; ///< what the archive says was wrong with its databases when it was made
    std::vector<ProofAnswer> proof; ///< as the database inside the archive answers now
    QStringList brokenReferences; ///< with CheckLevel::Full: disorder of the application, no damage
};

/// Called with the bytes of the file read so far, on any thread, one call at a time.
using VerifyProgress = std::function<void(qint64 done, qint64 total)>;

/// Reads every byte of an archive from the medium (not from the cache), checks the seal, every
/// entry's CRC-32 and digest, the directory against the manifest, then opens the database inside
/// the archive, reads its schema and puts the proof questions again. CheckLevel::Quick and Full
/// run SQLite's checks on an unlinked temporary copy of the database.
/// A bad archive is a report with problems, not an error. Errors: ArchiveMissing, ArchiveForeign,
/// ReadFailed, Cancelled, NotEnoughRoom (for the temporary copy).
[[nodiscard]] Result<VerifyReport> verifyArchive(const QString &path, CheckLevel level,
                                                 const CancelToken &cancel,
                                                 const VerifyProgress &progress);

} // namespace vesper
