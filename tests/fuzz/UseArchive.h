#pragma once

#include "archive/ArchiveReader.h"
#include "archive/ArchiveVfs.h"
#include "archive/EntryExtractor.h"
#include "verify/Verifier.h"

#include <sqlite3.h>

namespace vesper::fuzz {

/// Does with an archive from outside all that Vesper does. Whatever it is, an answer comes back.
inline void useArchive(const QString &path)
{
    (void)verifyArchive(path, CheckLevel::Read, {}, [](qint64, qint64) {});
    const auto reader = ArchiveReader::open(path);
    if (!reader)
        return;
    const std::vector<ManifestEntry> &entries = (*reader)->manifest().entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        (void)extractEntry(**reader, i, [](QByteArrayView) { return Result<void>(); }, {});
        if (entries[i].kind != EntryKind::Database)
            continue;
        if (const auto database = ArchiveDatabase::open(*reader, i))
            sqlite3_exec((*database)->handle(), "SELECT count(*) FROM sale; PRAGMA quick_check",
                         nullptr, nullptr, nullptr);
    }
}

} // namespace vesper::fuzz
