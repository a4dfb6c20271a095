#pragma once

#include <QtCore/QString>

#include <cstdint>

namespace vesper {

/// One thing that is wrong with an archive. A value; `words/` makes the sentence.
struct ArchiveProblem
{
    enum class Kind : std::uint8_t {
        SealMissing,        ///< the file does not end in its seal
        SealBroken,         ///< the bytes are not those that were sealed
        Directory,          ///< the ZIP directory does not fit the manifest; `detail`
        Unreadable,         ///< the file cannot be read to its end; `detail`
        BlockDamaged,       ///< of `entry`; `detail`: the number of the first such block
        SumDiffers,         ///< `entry` unpacks to other bytes than were written
        DatabaseUnreadable, ///< SQLite cannot open the database `entry`; `detail`: its reason
        ProofDiffers,       ///< a proof query answers otherwise than it did
        RowsDiffer,         ///< the tables do not have the rows that the manifest states
        Structure,          ///< SQLite finds the database `entry` damaged; `detail`: what it found
        KeptDamage,         ///< the file is whole, its database was damaged before; `detail`
        NotChecked,         ///< a check that cannot be made here; `detail`: why
    };
    Kind kind = Kind::Unreadable;
    QString entry = {};  ///< its name in the ZIP
    QString detail = {}; ///< see the kind; technical English
};

/// A stable word for scripts: "seal", "directory", "block", "database", "proof", "rows",
/// "structure" or "check".
[[nodiscard]] QString nameOf(ArchiveProblem::Kind kind);

/// "block: database/club.sqlite: 5", for the history.
[[nodiscard]] QString technicalText(const ArchiveProblem &problem);

} // namespace vesper
