#pragma once

#include <QtCore/QString>

namespace vesper {

/// Where the programs are that Vesper starts. Any thread.

/// One of Vesper's own: the one beside this program, so that those of one installation or build
/// belong together; where there is none its bare `name`, for $PATH.
[[nodiscard]] QString ownProgram(const QString &name);

/// One of a suite's: where $PATH has it, else beside this program, so that the sample suite can be
/// tried without being installed. As it was given where it has a folder, and where it is not found.
[[nodiscard]] QString suiteProgram(const QString &program);

/// Whether there is such a program at all; `program` as it comes from the two above.
[[nodiscard]] bool canBeStarted(const QString &program);

} // namespace vesper
