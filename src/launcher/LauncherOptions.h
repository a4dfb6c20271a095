#pragma once

#include <QtCore/QString>

#include <cstdint>

#include <tl/expected.hpp>

namespace vesper {

/// What the program is to do: its verb.
enum class LauncherTask : std::uint8_t {
    Launch,  ///< the window, or the icon in the tray
    History, ///< the window of past runs alone
};

/// What `vesper-launcher` was started with.
struct LauncherOptions
{
    QString suite;       ///< --suite; empty: search
    QString language;    ///< --language; empty: as the settings, else the system, say
    bool hidden = false; ///< --hidden: no window of its own accord
    LauncherTask task = LauncherTask::Launch;
    QString presenceRoot = {}; ///< for tests: see Presence::of
};

/// Reads the command line and installs the language that it asks for, else the system's. Prints
/// help, version and mistakes itself, in that language, and then gives the exit code to end with.
/// Requires the application object.
[[nodiscard]] tl::expected<LauncherOptions, int> readLauncherOptions(int argc,
                                                                     const char *const *argv);

} // namespace vesper
