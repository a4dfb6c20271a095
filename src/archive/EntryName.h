#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace vesper {

/// An ASCII name for an entry in `folder` whose file is called `path` (both with '/' between
/// folders, `path` with one part at least): accents are stripped ("entrée" → "entree"), anything
/// else that is not plain, or that Windows and FAT refuse, becomes or gets a '_', and a name that
/// is taken already gets a number. No name leads out of its folder. ASCII because Info-ZIP 6.0
/// skips entries over 4 GiB that carry the UTF-8 flag; the whole name stands in the manifest.
/// `taken` gets the names of the file and of its folders (those with a '/' behind), in lower case,
/// since Windows and FAT know no other difference.
[[nodiscard]] QString entryNameFor(const QString &folder, const QString &path,
                                   QSet<QString> &taken);

} // namespace vesper
