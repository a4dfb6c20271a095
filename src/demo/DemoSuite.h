#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <functional>
#include <vector>

namespace vesper {

/// What the sample suite is made of.
struct DemoOptions
{
    QString folder;           ///< created where it does not exist
    qint64 passages = 20'000; ///< rows of the largest table; 6,000,000 make about 690 MB
    quint32 seed = 1;         ///< the same seed and rows give the same content,
                              ///< but for the salts of the hashed codes
};

/// A code printed by `vesper demo`, so that a visitor can try each kind of right.
struct DemoCode
{
    QString employee;
    QString code;
    QString rights; ///< "backup restore administer", "backup" or none
};

struct DemoSuite
{
    QString suiteFile;
    QString database;
    qint64 databaseBytes = 0;
    std::vector<DemoCode> codes;
};

/// Writes the leisure club "Club Horizon": suite.toml, club.sqlite (WAL mode), documents/,
/// pictures/ (of its applications).
/// Where a file of one of these names exists it is left alone: SuiteExists. Everything is written
/// in a temporary folder inside `folder` and named at the end: after an error or a cancel nothing
/// is left, not even folders that were made. `progress` gets 0…1 and may be empty. Synchronous.
/// Errors: SuiteExists, Usage (less than one passage), WriteFailed, NotEnoughRoom, Cancelled.
[[nodiscard]] Result<DemoSuite> writeDemoSuite(const DemoOptions &options,
                                               const CancelToken &cancel,
                                               const std::function<void(double)> &progress);

} // namespace vesper
