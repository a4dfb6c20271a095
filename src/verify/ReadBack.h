#pragma once

#include "archive/ArchiveReader.h"
#include "base/CancelToken.h"
#include "verify/Verifier.h"

namespace vesper {

/// What one reading of the whole file told.
struct ReadBackResult
{
    QString sha256;        ///< of the file, plain
    QByteArray treeDigest; ///< of the seal's pieces, 32 bytes
    std::vector<ArchiveProblem> problems;
};

/// Reads the archive once from the medium, from its first to its last byte, and checks on the way
/// every block that the manifest names; damaged blocks are problems, not errors.
/// Errors: ReadFailed, ArchiveDamaged (the file became shorter), Cancelled.
[[nodiscard]] Result<ReadBackResult>
readBack(const ArchiveReader &reader, const CancelToken &cancel, const VerifyProgress &progress);

} // namespace vesper
