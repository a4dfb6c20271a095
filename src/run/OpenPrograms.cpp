#include "run/OpenPrograms.h"

#include "presence/DatabaseUsers.h"

#include <QtCore/QFileInfo>

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

/// What suite.toml says word by word and in that order, in whatever folder the program is and
/// whatever else was given to it, or to its interpreter.
bool wasStartedAs(const QStringList &started, const QStringList &command)
{
    const QString program = QFileInfo(command.front()).fileName();
    auto at = std::ranges::find(started, program,
                                [](const QString &word) { return QFileInfo(word).fileName(); });
    return at != started.end()
           && std::all_of(command.begin() + 1, command.end(), [&](const QString &word) {
                  at = std::find(at + 1, started.end(), word);
                  return at != started.end();
              });
}

/// Of several the one of which most is said: another may be the same program without a word more.
const Application *applicationOf(const Suite &suite, const QStringList &started)
{
    const Application *found = nullptr;
    for (const Application &each : suite.applications)
        if (wasStartedAs(started, each.command)
            && (!found || each.command.size() > found->command.size()))
            found = &each;
    return found;
}

LocalizedText nameOf(const Suite &suite, const QString &application)
{
    const auto found = std::ranges::find(suite.applications, application, &Application::id);
    return found == suite.applications.end() ? sameInAllLanguages(application) : found->name;
}

OpenProgram describe(const Suite &suite, const DatabaseUser &user)
{
    const Application *application = applicationOf(suite, user.command);
    return {.name = application ? application->name : sameInAllLanguages(user.program),
            .user = user.user,
            .process = user.process,
            .application = application ? application->id : QString()};
}

} // namespace

std::vector<OpenProgram> openPrograms(const Suite &suite, const QString &presenceRoot)
{
    const std::vector<OpenApplication> here = applicationsHere(suite, presenceRoot);
    std::vector<OpenProgram> programs;
    for (const OpenApplication &open : here)
        programs.push_back({.name = nameOf(suite, open.application),
                            .user = open.user,
                            .process = open.watcher,
                            .isWatcher = true,
                            .application = open.application});
    for (const DatabaseUser &other : databaseUsers(suite.database, here))
        programs.push_back(describe(suite, other));
    return programs;
}

} // namespace vesper
