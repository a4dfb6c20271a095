#include "archive/Manifest.h"

#include <algorithm>

namespace vesper {

const ManifestEntry *Manifest::database() const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [](const ManifestEntry &entry) {
        return entry.kind == EntryKind::Database && entry.set.isEmpty();
    });
    return found == entries.end() ? nullptr : &*found;
}

const ManifestEntry *Manifest::find(const QString &entryName) const
{
    const auto found
        = std::find_if(entries.begin(), entries.end(),
                       [&](const ManifestEntry &entry) { return entry.name == entryName; });
    return found == entries.end() ? nullptr : &*found;
}

ManifestEntry describe(const EncodedEntry &encoded, const QString &name, EntryKind kind,
                       const QDateTime &modified)
{
    return {.name = name,
            .kind = kind,
            .size = encoded.size,
            .crc32 = encoded.crc32,
            .digest = encoded.digest,
            .firstBlockSize = encoded.firstBlockSize,
            .blockSize = encoded.blockSize,
            .blocks = encoded.blocks,
            .modified = modified};
}

} // namespace vesper
