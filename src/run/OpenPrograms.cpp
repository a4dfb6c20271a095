#include "run/OpenPrograms.h"

#include "presence/DatabaseUsers.h"

#include <algorithm>

namespace vesper {

namespace {

/// Those that cannot be known are none.
std::vector<OpenApplication> applicationsHere(const Suite &suite, const QString &presenceRoot)
{
    const auto presence = Presence::find(suite.database, presenceRoot);
    if (!presence || !*presence)
        return {};
    return (*presence)->present().value_or(std::vector<OpenApplication>());
}

} // namespace

QString applicationName(const Suite &suite, const QString &id)
{
    const auto found = std::ranges::find(suite.applications, id, &Application::id);
    return found == suite.applications.end() ? id : found->name;
}

std::vector<OpenProgram> openPrograms(const Suite &suite, const QString &presenceRoot)
{
    const std::vector<OpenApplication> here = applicationsHere(suite, presenceRoot);
    std::vector<OpenProgram> programs;
    for (const OpenApplication &open : here)
        programs.push_back({.name = applicationName(suite, open.application),
                            .user = open.user,
                            .process = open.watcher,
                            .isWatcher = true});
    for (const DatabaseUser &other : databaseUsers(suite.database, here))
        programs.push_back({.name = other.program, .user = other.user, .process = other.process});
    return programs;
}

} // namespace vesper
