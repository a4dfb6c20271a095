#pragma once

#include "cli/Session.h"

namespace vesper {

/// Whose archives are on offer.
enum class ArchivesOf : std::uint8_t {
    Suite,  ///< only of the suite that is set up here
    Anyone, ///< of any, also where none is set up
};

/// Lists the archives that are found everywhere and asks on the terminal which one is meant.
/// Errors: ArgumentMissing (nobody can be asked), ArchiveMissing (none was found),
/// Cancelled, those of chooseSuite().
[[nodiscard]] Result<QString> chooseArchive(const Session &session, ArchivesOf whose);

} // namespace vesper
