#pragma once

#include "archive/Manifest.h"
#include "suite/Suite.h"

namespace vesper {

/// The suite that an archive was made of, as far as the archive knows it, with everything in
/// `folder`: for a computer on which no suite is set up yet. It names no applications, employees
/// and hooks: those are the vendor's. What the manifest says comes from outside: a database or a
/// set whose path leads out of the folder has a place in it all the same. `archive`: its path, for
/// errors. Errors: ArchiveDamaged (an id that cannot be one), EntryMissing.
[[nodiscard]] Result<Suite> suiteOfArchive(const Manifest &manifest, const QString &archive,
                                           const QString &folder);

} // namespace vesper
