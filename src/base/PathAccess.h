#pragma once

#include <QtCore/QString>

namespace vesper {

/// Why it cannot even be told whether there is something at `path`: errno, a folder on the way that
/// may not be searched, for example. 0: it is there, or it is not. What is there need not be
/// readable. Any thread; asks the file system.
[[nodiscard]] int accessError(const QString &path);

} // namespace vesper
