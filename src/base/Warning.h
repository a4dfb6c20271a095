#pragma once

#include <QtCore/QString>

#include <cstdint>

namespace vesper {

/// What did not stop a run, but must not stay unsaid. `words/` makes the sentence.
struct Warning
{
    enum class Kind : std::uint8_t {
        FileUnreadable, ///< `subject`: a file beside the database that is not inside; `systemCode`
                        ///< or `detail` why; with neither it is no ordinary file
        FileChanged,    ///< it changed while it was being read: what is inside may be torn
        IncludeMissing, ///< a set of suite.toml (`subject`) whose folder (`detail`) does not exist
        ProofChanged, ///< a restored database answers otherwise than its archive; `subject`: query
        ProofUnanswered,  ///< a proof query (`subject`) failed; `detail`: SQLite's reason
        WritersStalled,   ///< rollback mode: writers may have waited `detail` seconds
        BrokenReferences, ///< rows that refer to missing rows; `detail`: the first of them
        CheckSkipped,     ///< a check that could not be made; `detail`
        HistoryUnusable,  ///< the run could not be recorded; `detail`
        FileKept,         ///< not restored: another `subject` is there, maybe newer
        FileHasNoPlace,   ///< not restored: the suite does not say where `subject` belongs
        FileInTheWay,     ///< not restored: what stands at `subject`, `detail`, keeps it from that
        FileDamaged,      ///< not restored: in the archive `subject` is damaged; `detail`
        FilesLeftOut,     ///< the restore of files ended early; `detail`: why
        NoProof,      ///< a database (`subject`) that no archive holds: nothing says what was in it
        DamagedState, ///< an archive (`subject`) of a database that was damaged; `detail`: how
        ProgramOpen, ///< a program (`subject`) of the user `detail` had the database open meanwhile
        OthersUnknown, ///< suite.toml's question which computers have the suite open; `detail`: why
        PermissionsOpen, ///< this medium knows no owner: everyone at it can read the archive
    };
    Kind kind = Kind::FileUnreadable;
    QString subject = {};
    QString detail = {}; ///< see the kind; technical details in English
    int systemCode = 0;  ///< errno, or 0: why
};

} // namespace vesper
