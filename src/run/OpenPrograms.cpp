#include "run/OpenPrograms.h"

#include "presence/DatabaseUsers.h"

#include <algorithm>

namespace vesper {

namespace {

/// Those that cannot be known are none.
std::vector<OpenApplication> applicationsHere(const Suite &suite, const QString &presenceRoot)
{
    const Result<Presence> presence = Presence::of(suite.database, presenceRoot);
    if (!presence)
        return {};
    return presence->present().value_or(std::vector<OpenApplication>());
}

QString nameOf(const Suite &suite, const OpenApplication &open)
{
    const auto found = std::ranges::find(suite.applications, open.application, &Application::id);
    return found == suite.applications.end() ? open.application : found->name;
}

} // namespace

std::vector<OpenProgram> openPrograms(const Suite &suite, const QString &presenceRoot)
{
    const std::vector<OpenApplication> here = applicationsHere(suite, presenceRoot);
    std::vector<OpenProgram> programs;
    for (const OpenApplication &open : here)
        programs.push_back({nameOf(suite, open), open.user, open.watcher});
    for (const DatabaseUser &other : databaseUsers(suite.database, here))
        programs.push_back({other.program, other.user, other.process});
    return programs;
}

} // namespace vesper
