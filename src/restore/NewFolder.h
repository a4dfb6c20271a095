#pragma once

#include "base/Result.h"

#include <QtCore/QStringList>

namespace vesper {

/// A folder that is made, with those above it, for files that are going to be written there. What
/// was made and is still empty in the end is removed again. Any thread.
class NewFolder
{
public:
    /// Nothing is made where it is there already. Errors: WriteFailed with the errno.
    [[nodiscard]] static Result<NewFolder> make(const QString &path);
    NewFolder(NewFolder &&) noexcept = default;
    NewFolder &operator=(NewFolder &&) = delete;
    ~NewFolder();

private:
    NewFolder() = default;

    QStringList m_made; ///< the innermost last
};

} // namespace vesper
