#pragma once

#include "base/ReadFile.h"

#include <vector>

namespace vesper {

/// One entry as the ZIP directory describes it.
struct DirectoryEntry
{
    QString name;
    qint64 size = 0;
    qint64 compressedSize = 0;
    quint32 crc32 = 0;
    qint64 dataOffset = 0; ///< of its compressed bytes in the file
    bool deflated = false; ///< method 8, not encrypted
};

/// The directory of a ZIP file, read by QuaZip, and the content of its manifest.json.
struct ZipDirectory
{
    std::vector<DirectoryEntry> entries;
    QByteArray manifest; ///< empty: there is none
};

/// Errors: ArchiveForeign (no ZIP file, or one without a manifest), ArchiveDamaged (a ZIP file that
/// was cut off, too), ReadFailed.
[[nodiscard]] Result<ZipDirectory> readZipDirectory(const ReadFile &file);

} // namespace vesper
