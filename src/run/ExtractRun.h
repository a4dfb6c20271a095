#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "run/RunObserver.h"

namespace vesper {

/// `vesper restore ARCHIVE --to FILE`: the archive's database as a new file.
struct ExtractRequest
{
    QString archive;
    QString target;       ///< the new file; its folder must exist
    bool replace = false; ///< an existing file may be replaced (after the new one is whole)
};

struct ExtractReport
{
    QString target;
    qint64 bytes = 0;
    double seconds = 0;
};

/// Inflates in parallel, checks every block's CRC and the entry's digest, reads the file back from
/// its medium, and publishes it only when all is right.
/// Errors: EntryMissing, and those of extractToFile (restore/Extraction.h).
[[nodiscard]] Result<ExtractReport> runExtract(const ExtractRequest &request, RunObserver &observer,
                                               const CancelToken &cancel);

} // namespace vesper
