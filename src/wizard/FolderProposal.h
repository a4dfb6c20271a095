#pragma once

#include "destination/Volumes.h"
#include "suite/Settings.h"

#include <QtCore/QStringList>

namespace vesper {

/// Which folder the wizard proposes. Pure functions of what is mounted: they touch no file system.

/// The volume that `folder` is on, by the longest mount point above it; null: none of these.
[[nodiscard]] const Volume *volumeHolding(const std::vector<Volume> &volumes,
                                          const QString &folder);

/// The volume to begin with where nothing was ever chosen: a stick, else a network drive, else a
/// disk; one that answers and can be written to. Null: there is none.
[[nodiscard]] const Volume *preferredVolume(const std::vector<Volume> &volumes);

/// The folder meant by choosing a volume's card: the last one used that is there (`lastFolders`,
/// the newest first), else the top of a drive; on the disk that holds the person's home,
/// `homeFolder`.
[[nodiscard]] QString proposedFolder(const Volume &volume, const std::vector<Volume> &volumes,
                                     const QStringList &lastFolders, const QString &homeFolder);

/// The settings' own note of the place last used on drives of this kind.
[[nodiscard]] UsedPlace &placeOfKind(Settings &settings, VolumeKind kind);

} // namespace vesper
