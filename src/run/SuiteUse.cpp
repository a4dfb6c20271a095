#include "run/SuiteUse.h"

namespace vesper {

SuiteUse suiteUse(const Suite &suite, const QString &host, const QString &presenceRoot)
{
    SuiteUse use{.programs = openPrograms(suite, presenceRoot)};
    if (Result<std::vector<Workstation>> others = otherWorkstations(suite, host))
        use.workstations = std::move(*others);
    else
        use.problem = Warning{.kind = Warning::Kind::OthersUnknown,
                              .detail = others.error().detail,
                              .systemCode = others.error().systemCode};
    use.stamp = stampOf(suite.database);
    return use;
}

} // namespace vesper
