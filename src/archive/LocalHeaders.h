#pragma once

#include "archive/ZipDirectory.h"
#include "base/CancelToken.h"

namespace vesper {

/// The entries of a ZIP file as the headers before their data describe them, for one whose
/// directory is lost. Only entries with the names that archives of Vesper have; a header whose own
/// place was overwritten is passed over. Errors: ReadFailed.
[[nodiscard]] Result<std::vector<DirectoryEntry>> readLocalHeaders(const ReadFile &file);

} // namespace vesper
