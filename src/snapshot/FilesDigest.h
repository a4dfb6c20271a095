#pragma once

#include "snapshot/SourceListing.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <optional>

namespace vesper {

/// What tells one state of the files beside the database from another without reading them: their
/// names, sizes and times, also the time of the last change that nobody can set; of an SQLite
/// database those of its WAL too. Nothing where that would not be certain: a file that could not be
/// listed, or one that was written so shortly before `now` that it may be written again within the
/// same tick of its file system's clock.
/// Asks the file system about every file, and may block on a dead one.
[[nodiscard]] std::optional<QByteArray> filesDigest(const SourceListing &sources,
                                                    const QDateTime &now);

} // namespace vesper
