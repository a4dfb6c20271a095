#pragma once

#include "archive/Manifest.h"

#include <optional>

namespace vesper {

/// An archive that was found in a folder.
struct FoundArchive
{
    QString path;
    qint64 bytes = 0;
    Manifest manifest; ///< without block tables: listing many archives stays light
};

/// The archive at `path`; nothing where there is none that can be read. Reads only its end: what is
/// said of it is not verified.
[[nodiscard]] std::optional<FoundArchive> archiveAt(const QString &path);

/// The archives of Vesper in a folder (not below it), newest first by their own creation time.
/// They are recognised by their manifests, whatever their files are called; others are passed over.
[[nodiscard]] std::vector<FoundArchive> findArchives(const QString &folder);

} // namespace vesper
