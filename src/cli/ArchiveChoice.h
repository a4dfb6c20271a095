#pragma once

#include "cli/ArchiveListing.h"

namespace vesper {

/// Whose archives are on offer.
enum class ArchivesOf : std::uint8_t {
    Suite,  ///< only of the suite that is set up here
    Anyone, ///< of any, also where none is set up
};

/// Lists the archives that are found everywhere, numbered, for a person. Answers them. Errors:
/// ArchiveMissing (none was found), Cancelled, those of chooseSuite().
[[nodiscard]] Result<std::vector<ListedArchive>> listArchives(const Session &session,
                                                              ArchivesOf whose);

/// The same, and asks on the terminal which one is meant.
/// Errors: also ArgumentMissing (nobody can be asked).
[[nodiscard]] Result<QString> chooseArchive(const Session &session, ArchivesOf whose);

} // namespace vesper
