#pragma once

#include "base/Result.h"

#include <QtCore/QByteArray>

namespace vesper {

/// A folder that every user of this computer can write to and that is empty after a start of the
/// computer: `name` in `root`, or where root is empty in /run/lock (/tmp where there is none). It
/// stays when nobody needs it: taking it away would take it from whoever comes at that moment.
/// Whoever may log in may also meddle with it: nothing that matters more than a question at closing
/// time may depend on it, and nothing in it is trusted. What is made there is new, no link in it is
/// followed, and nothing but a file is read, so that it leads to nobody's files elsewhere.
/// Errors: StateUnusable, also for a folder that is not one for everybody.
[[nodiscard]] Result<QString> sharedFolder(const QString &name, const QString &root);

/// Where it is, or would be.
[[nodiscard]] QString pathOfSharedFolder(const QString &name, const QString &root);

/// An empty file in such a folder; one that is there is left as it is. Errors: StateUnusable.
[[nodiscard]] Result<void> makeMark(const QString &path);
[[nodiscard]] bool isMarked(const QString &path);

/// The beginning of a file in such a folder; nothing where it is no file.
[[nodiscard]] QByteArray readShared(const QString &path);

/// The login name of whoever this process belongs to.
[[nodiscard]] QString currentUserName();

} // namespace vesper
