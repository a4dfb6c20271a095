#pragma once

#include "base/Result.h"
#include "compress/EntryEncoder.h"
#include "snapshot/DatabaseCheck.h"
#include "suite/ProofAnswer.h"
#include "suite/Settings.h"

#include <QtCore/QByteArray>

#include <vector>

namespace vesper {

enum class EntryKind : std::uint8_t {
    Database, ///< an SQLite database, taken as a snapshot
    File,     ///< any other file of an include set
    Notice,   ///< RESTORE.txt: for people, belongs nowhere
};

/// One entry of an archive, as manifest.json describes it. The grammar of its bytes is in
/// FORMAT.md; in short: raw deflate, cut into blocks that inflate on their own.
struct ManifestEntry
{
    QString name; ///< in the ZIP, ASCII
    QString path; ///< where it belongs: the whole name, relative to the suite's folder
    EntryKind kind = EntryKind::File;
    QString set;     ///< the `[[include]]` it came with; empty: the suite's database
    qint64 size = 0; ///< uncompressed bytes
    quint32 crc32 = 0;
    QByteArray digest;           ///< SHA-256 over the SHA-256s of its blocks
    qint64 firstBlockSize = 0;   ///< uncompressed bytes of block 0 (a database: its page 1)
    qint64 blockSize = 0;        ///< of every other block but the last
    std::vector<quint32> blocks; ///< compressed length of each block, in order
    QDateTime modified;  ///< of a file; of a database and a notice when the archive was made
    qint64 pageSize = 0; ///< of a database
    qint64 pageCount = 0;
    std::vector<TableRows> tables;
};

/// Where manifest.json stands in every archive, and what it is called.
inline constexpr char manifestEntryName[] = "manifest.json";

/// A link that was recorded and not followed.
struct ManifestLink
{
    QString path; ///< the set's name, then the path in the set
    QString target;
};

/// What an archive says of itself: its last entry, manifest.json. A value.
struct Manifest
{
    int format = 1;
    QString suiteId;
    QString suiteName;
    QDateTime created; ///< with its offset from UTC
    QString host;
    QString employee; ///< empty: nobody was identified
    QString program;  ///< "vesper 0.1.0"
    QString note;     ///< what the person wrote about this archive
    bool keepForGood = false;
    bool beforeRestore = false; ///< the state that a restore was about to replace
    CompressionLevel level = CompressionLevel::Fast;
    CheckLevel checked = CheckLevel::None; ///< of the snapshot, before the archive was closed
    QString damage;                        ///< what SQLite found wrong; empty: nothing
    std::vector<ManifestEntry> entries;    ///< in the order in which they stand in the file
    std::vector<ManifestLink> links;
    QStringList emptyFolders; ///< named as links are; recorded, since an entry is a file
    std::vector<ProofAnswer> proof;
    QStringList notInside; ///< files of the suite's sets that could not be read

    /// The suite's own; null in a foreign file.
    [[nodiscard]] const ManifestEntry *database() const;
    [[nodiscard]] const ManifestEntry *find(const QString &entryName) const;
};

/// The entry that an encoder's result makes.
[[nodiscard]] ManifestEntry describe(const EncodedEntry &encoded, const QString &name,
                                     EntryKind kind, const QDateTime &modified);

[[nodiscard]] QByteArray toJson(const Manifest &manifest);
/// Checks every field and every bound: an archive comes from outside.
/// Errors: ArchiveForeign (not a manifest of ours), ArchiveDamaged (`detail`: the field).
[[nodiscard]] Result<Manifest> manifestFromJson(const QByteArray &json, const QString &archive);

} // namespace vesper
