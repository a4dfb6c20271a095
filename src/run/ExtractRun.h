#pragma once

#include "base/CancelToken.h"
#include "base/CommitGate.h"
#include "base/Result.h"
#include "run/RestorePart.h"
#include "run/RunObserver.h"

#include <memory>
#include <vector>

namespace vesper {

/// `vesper restore ARCHIVE --to`: out of an archive, away from the suite.
struct ExtractRequest
{
    QString archive; ///< or a plain SQLite file, another tool's copy
    QString target;  ///< the new file, whose folder must exist; of RestorePart::Files the folder
    QString live;    ///< a suite's database, which is never replaced from here; may be empty
    bool replace = false; ///< an existing file may be replaced (after the new one is whole)
    RestorePart part = RestorePart::Database; ///< Everything is the same here
    QString entry;                            ///< RestorePart::Entry: its name or its path
    std::shared_ptr<CommitGate> gate;         ///< for runDetached; may be null
};

struct ExtractReport
{
    QString target;
    qint64 bytes = 0;
    QStringList files;             ///< RestorePart::Files: paths that were written
    int sameFiles = 0;             ///< that were there already
    bool damaged = false;          ///< the archive is of a damaged state that was kept
    std::vector<Warning> warnings; ///< also files that were left out, a database without proof
    double seconds = 0;
};

/// Inflates in parallel, checks every block's CRC and the entry's digest, reads each file back from
/// its medium, and publishes it only when all is right. Before many files are written the archive
/// is verified whole; a plain database is checked by SQLite. Of a damaged state that was kept it
/// gives what there is: Warning::Kind::DamagedState. Errors: EntryMissing, ArchiveDamaged,
/// and those of extractToFile (restore/Extraction.h), restoreFiles() and copyPlainDatabase().
[[nodiscard]] Result<ExtractReport> runExtract(const ExtractRequest &request, RunObserver &observer,
                                               const CancelToken &cancel);

} // namespace vesper
