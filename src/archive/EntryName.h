#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace vesper {

/// An ASCII name for an entry whose file is called `path` (with '/' between folders): accents are
/// stripped ("entrée" → "entree"), anything else that is not plain becomes '_', and a name that is
/// taken already gets a number. ASCII because Info-ZIP 6.0 skips entries over 4 GiB that carry the
/// UTF-8 flag; the whole name stands in the manifest. `taken` gets the result, in lower case, since
/// Windows and FAT know no other difference.
[[nodiscard]] QString entryNameFor(const QString &folder, const QString &path,
                                   QSet<QString> &taken);

} // namespace vesper
