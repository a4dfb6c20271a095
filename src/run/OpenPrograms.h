#pragma once

#include "suite/Suite.h"

#include <vector>

namespace vesper {

/// A program that works with the suite's database on this computer. A value.
struct OpenProgram
{
    QString name;           ///< of an application as suite.toml has it, else of the process
    QString user;           ///< whose it is
    qint64 process = 0;     ///< the program itself, or
    bool isWatcher = false; ///< the one that started it and waits for its end

    bool operator==(const OpenProgram &) const = default;
};

/// What people call an application of the suite; its id where suite.toml does not have it.
[[nodiscard]] QString applicationName(const Suite &suite, const QString &id);

/// The applications of the suite that are open, then other programs that have its database open;
/// what cannot be seen is not named (see presence/DatabaseUsers.h). `presenceRoot`: for tests.
[[nodiscard]] std::vector<OpenProgram> openPrograms(const Suite &suite,
                                                    const QString &presenceRoot = {});

} // namespace vesper
