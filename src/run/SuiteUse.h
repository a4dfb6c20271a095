#pragma once

#include "base/Warning.h"
#include "presence/Workstations.h"
#include "run/DatabaseStamp.h"
#include "run/OpenPrograms.h"

#include <optional>

namespace vesper {

/// Who works with a suite now. A value.
struct SuiteUse
{
    std::vector<OpenProgram> programs;     ///< on this computer
    std::vector<Workstation> workstations; ///< other computers, as far as the suite tells
    std::optional<Warning> problem = {};   ///< OthersUnknown: it tells nothing, and should
    DatabaseStamp stamp = {};              ///< after all were looked for
};

/// Looks for them; `host` is this computer's name, `presenceRoot` is for tests. May take seconds.
[[nodiscard]] SuiteUse suiteUse(const Suite &suite, const QString &host,
                                const QString &presenceRoot = {});

} // namespace vesper
