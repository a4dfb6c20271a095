#pragma once

#include "base/Result.h"
#include "destination/Volumes.h"

#include <QtCore/QStringList>

namespace vesper {

/// What the rules need to know of a suite and of the owner's wishes.
struct DestinationQuestion
{
    QString typed = {};        ///< as the person or the command line gave it
    QString database = {};     ///< absolute path of the live database
    QStringList included = {}; ///< absolute paths of what is backed up beside it
    /// Where removable drives were mounted that were used before. What is below one of them while
    /// nothing is mounted there is the empty mount point of an absent drive, wherever it is.
    QStringList driveRoots = {};
    bool externalMediumOnly = false;
    qint64 bytesNeeded = 0; ///< forecast of the archive's size; 0: unknown
    /// How long the file system may take to answer: a large disk needs ten seconds to wake up.
    std::chrono::milliseconds limit = std::chrono::seconds(20);
};

/// A folder that the rules accept.
struct Destination
{
    QString folder; ///< absolute, clean
    Volume volume;
    bool onDiskOfDatabase = false; ///< one fault would take both
};

/// The rules of the design, one place for both faces: no URL in any spelling (`file:///…` becomes
/// its path), an existing writable folder, not the folder of the database (links resolved), not
/// within what is backed up itself (each archive would hold all earlier ones), not its disk under
/// *external medium only*, room and file-size limit. Writability is found out by creating an
/// unnamed or a temporary file, not by reading modes. Answers in bounded time even on a dead share.
/// May be called from any thread; not for the thread of a window. Errors: the Destination… kinds,
/// FileTooLarge, NotEnoughRoom.
[[nodiscard]] Result<Destination> checkDestination(const DestinationQuestion &question);

/// The path that was meant: `~` and `file://` resolved, made absolute and clean. A place in the
/// words of another system ("E:\archives", "\\nas\archives" on Linux) is given back as it is: no
/// folder is ever made of it. Errors: DestinationIsUrl; DestinationMissing where nothing (or a NUL)
/// was typed. Touches no file system.
[[nodiscard]] Result<QString> destinationPath(const QString &typed);

} // namespace vesper
