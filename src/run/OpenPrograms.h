#pragma once

#include "suite/Suite.h"

#include <vector>

namespace vesper {

/// A program that works with the suite's database on this computer. A value.
struct OpenProgram
{
    LocalizedText name;     ///< of an application as suite.toml has it, else of the process
    QString user;           ///< whose it is
    qint64 process = 0;     ///< the program itself, or
    bool isWatcher = false; ///< the one that started it and waits for its end
    QString application;    ///< its id, also if it was started without Vesper; else empty

    bool operator==(const OpenProgram &) const = default;
};

/// The applications of the suite that are open, then other programs that have its database open,
/// among them applications of the suite that nobody watches: they are told by their command.
/// what cannot be seen is not named (see presence/DatabaseUsers.h). `presenceRoot`: for tests.
[[nodiscard]] std::vector<OpenProgram> openPrograms(const Suite &suite,
                                                    const QString &presenceRoot = {});

} // namespace vesper
