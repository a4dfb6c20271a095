#pragma once

#include <QtCore/QString>

#include <cstdint>

#include <tl/expected.hpp>

namespace vesper {

/// What the program is to do: its verb.
enum class WizardTask : std::uint8_t { BackUp, Settings, Restore };

/// What `vesper-wizard` was started with.
struct WizardOptions
{
    QString reason = QStringLiteral("menu"); ///< menu, last-close, missed, session-end or usb
    QString suite;                           ///< --suite; empty: search
    QString folder;                          ///< --to; empty: the last one used
    QString name;                            ///< --name; empty: the proposed one
    QString language; ///< --language; empty: as the settings, else the system, say
    WizardTask task = WizardTask::BackUp;
    QString presenceRoot; ///< for tests: see Presence::of
    QString archive = {}; ///< to restore, absolute; empty: one is looked for

    /// Somebody ends the session or shuts down the computer.
    [[nodiscard]] bool isAtSessionEnd() const { return reason == QLatin1String("session-end"); }
    /// The last application was closed, now or in a session that ended before anybody was asked.
    [[nodiscard]] bool isAfterLastClose() const
    {
        return reason == QLatin1String("last-close") || reason == QLatin1String("missed");
    }
    /// The work with the suite has ended, so that a backup is offered that nobody asked for.
    [[nodiscard]] bool isAtClosing() const { return isAfterLastClose() || isAtSessionEnd(); }
};

/// Reads the command line and installs the language that it asks for, else the system's. Prints
/// help, version and mistakes itself, in that language, and then gives the exit code to end with.
/// Requires the application object.
[[nodiscard]] tl::expected<WizardOptions, int> readOptions(int argc, const char *const *argv);

} // namespace vesper
