#pragma once

#include <QtCore/QString>

namespace vesper {

/// The text with invisible characters that tell a label where a line may end: never right after the
/// slash that a path begins with, and somewhere within a word that would not fit into one line
/// (a folder's name, say). For showing only: whoever copies it would copy them too. Any thread.
[[nodiscard]] QString wrappable(const QString &text);

/// What was made wrappable, as it was.
[[nodiscard]] QString unwrapped(QString wrappable);

} // namespace vesper
