#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace vesper {

/// GNOME's file manager mounts network drives as folders of one FUSE mount, named
/// "smb-share:server=nas,share=archives". Each of them is a volume of its own to people.

/// "archives (nas)"; the name itself where it is none of gvfs's.
[[nodiscard]] QString labelOfGvfsShare(const QString &folderName);

/// The folders of the gvfs mount at `mountPoint` that are network drives: no phones, no cameras.
/// Asks the file system.
[[nodiscard]] QStringList gvfsSharesIn(const QString &mountPoint);

} // namespace vesper
