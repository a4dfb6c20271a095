#pragma once

#include "base/ArchiveProblem.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <cstdint>
#include <vector>

namespace vesper {

/// What went wrong, as a value. The core never makes sentences: `words/` turns a kind and the
/// fields of Error into one, in the user's language, with the remedy.
enum class ErrorKind : std::uint8_t {
    Internal,             ///< a broken assumption of our own; `detail` says which
    Usage,                ///< a wrong argument; `detail` is it
    ArgumentMissing,      ///< `detail`: what a person could be asked for, and nobody is there
    SuiteNotFound,        ///< `path`: no such suite.toml
    SuiteInvalid,         ///< `path`, `line`, `detail`: what was expected there; or `systemCode`
    ApplicationUnknown,   ///< `path`: a suite.toml that has no application `detail`
    ProgramNotStarted,    ///< `path`: a program that cannot be started, `systemCode`
    ConfirmationRequired, ///< the data of the suite would be replaced, and nobody said so
    SuiteExists,          ///< `path`: a sample suite is not written over another one's files
    NotPermitted,         ///< the identified employee may not; `detail` is the right
    NotMainComputer,      ///< only another computer (`detail`) backs up this suite
    CodeRequired,         ///< nobody is identified and no code was given
    CodeWrong,            ///< `until`: the next try is taken then (invalid: at once)
    CodeLocked,           ///< too many wrong codes; `until` is when it ends
    CodeLacksRight,       ///< a right code whose employee (`detail`) lacks the right
    CodeTooShort,         ///< a new code has fewer characters than are `needed`
    CodeTaken,            ///< a new code is somebody's already
    CodesDiffer,          ///< a new code was not typed twice alike
    StaffUnreadable,      ///< the employees cannot be read; `detail` is SQLite's reason
    StaffListUnreadable,  ///< `path`: Vesper's own list of employees is not understood
    StaffInSuite,         ///< the suite keeps its employees itself: they are changed there
    EmployeeUnknown,      ///< nobody on the staff list has the name `detail`
    EmployeeExists,       ///< somebody on the staff list has the name `detail` already
    LastAdministrator,    ///< nobody would be left who may administer the staff list
    DestinationIsUrl,     ///< `path`: what was typed
    DestinationMissing,   ///< `path` does not exist
    DestinationNotFolder,
    DestinationNotWritable,
    DestinationReadOnly,     ///< the medium is read-only
    DestinationIsSource,     ///< the folder that holds the live database
    DestinationIsIncluded,   ///< within the files that are backed up themselves
    DestinationSameDisk,     ///< under the rule *external medium only*
    DestinationNotMounted,   ///< a remembered drive is absent; `detail` is its name
    DestinationNotAnswering, ///< a share or drive did not answer in time
    FileTooLarge,            ///< the file system cannot hold `needed` bytes in one file
    NameRefused,             ///< `detail` is the name; see destination/ArchiveName.h for the reason
    NotEnoughRoom,           ///< `needed` and `available` bytes
    SourceMissing,           ///< `path`: no database there
    SourceNotDatabase,
    SourceEmpty,         ///< `path` has 0 bytes: what was in it is gone
    SourceBusy,          ///< locked exclusively by another program for longer than we wait
    SourceDamaged,       ///< `detail`: the first problem that SQLite named
    SourceUnreadable,    ///< no right to read, or an input/output error
    SourceNeedsRecovery, ///< a hot journal that cannot be rolled back without the right to write
    SourceWalReadOnly,   ///< WAL mode in a place where no -shm file can be made
    SourceNotWritable,   ///< the live database cannot be written; `detail` is SQLite's reason
    ArchiveMissing,      ///< `path`: no such file; empty: none was named and none is known
    ArchiveForeign,      ///< a file, but not one of Vesper's archives
    ArchiveDamaged,      ///< `problems`, or `detail` where only that is known
    ArchiveOfOtherSuite, ///< a good archive, of the suite `detail`; empty: a database without
                         ///< what the suite asks its own for
    EntryMissing,        ///< `detail`: the entry's name
    VerificationFailed,  ///< the fresh archive did not read back as written; `detail`
    ProofDiffers,        ///< a proof query answers otherwise in the archive; `detail`
    ReadFailed,          ///< `path`, `systemCode`
    WriteFailed,         ///< `path`, `systemCode`
    TargetExists,        ///< `path`: restore does not replace it unasked
    StateUnusable,       ///< Vesper's own folder for history or lock-out; `path`
    NothingToUndo,       ///< no restore whose state before was saved is known
    RestoreUnsound,      ///< the restored database did not stand its check; `detail`
    AnotherRun,          ///< another run on this suite is in progress
    Cancelled,
    HookFailed,     ///< a hook before the backup failed; none was made
    FollowUpFailed, ///< the backup is good; a hook after it, the report or the copy failed
};

/// An error with what a person needs to act on it. Cheap to copy; thread-safe as any value.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString path = {};       ///< the file or folder concerned, as the user knows it
    QString detail = {};     ///< see the kind; technical details in English
    int line = 0;            ///< 1-based, in `path`; 0: not about a line
    int systemCode = 0;      ///< errno, or 0
    qint64 needed = 0;       ///< bytes
    qint64 available = 0;    ///< bytes
    QString archive = {};    ///< SourceDamaged, SourceEmpty, ArchiveDamaged: the newest good one
                             ///< there, if any
    QString aside = {};      ///< where that is now which was there before and could not be put back
    bool hasChanged = false; ///< something was replaced or published all the same, or may have been
    QString saved = {};   ///< of a restore: the archive of the state before; with `hasChanged` it
                          ///< takes back what was done
    QDateTime until = {}; ///< for codes
    std::vector<ArchiveProblem> problems = {}; ///< ArchiveDamaged: all of them, where known
};

/// The exit codes of every program of Vesper. Frozen: scripts depend on them.
enum class ExitCode : int {
    Done = 0,
    Internal = 1,
    Usage = 2,
    NotPermitted = 3,
    DestinationRefused = 4,
    NotEnoughRoom = 5,
    SourceUnusable = 6,
    ArchiveBad = 7,
    Cancelled = 8,
    HookFailed = 9,
    FollowUpFailed = 10,
    AnotherRun = 11,
};

/// Whether all that is wrong with an archive is that its database was damaged when it was made, and
/// kept on request: the file itself is whole.
[[nodiscard]] bool isKeptDamage(const Error &error);

/// The exit code that a program ends with on an error of this kind.
[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind) noexcept;

} // namespace vesper
