#pragma once

#include "base/Result.h"

namespace vesper {

/// Gives a file another name on its file system, without ever replacing a file and without ever
/// copying (QFile::rename copies where renaming fails: an older archive would become an unsynced
/// one). Where the file system does not know such a rename, a second name is made by a hard link
/// and the first one removed; where it has no links either, the name is claimed by an empty file.
/// A process killed in that very moment leaves both names or the empty file (which
/// removeAbandonedClaims() knows), never less.
/// Errors: TargetExists, WriteFailed, NotEnoughRoom; the file has its old name then.
[[nodiscard]] Result<void> renameFile(const QString &path, const QString &newPath);

/// Swaps the names of two files in one step: at every moment both names stand for a whole file.
/// False: this file system cannot do it; nothing changed. Errors: WriteFailed; nothing changed.
[[nodiscard]] Result<bool> exchangeFiles(const QString &path, const QString &otherPath);

/// Gives a file a second name beside its first, never one that is taken. False: this file system
/// has no such names, or not for this file; nothing changed. Errors: TargetExists, WriteFailed.
[[nodiscard]] Result<bool> linkFile(const QString &path, const QString &newPath);

/// Both names stand for one and the same file (no link is followed).
[[nodiscard]] bool areOneFile(const QString &path, const QString &otherPath);

/// Every name that was given or taken away in this folder is so on the medium, too.
/// Errors: WriteFailed, NotEnoughRoom.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

} // namespace vesper
