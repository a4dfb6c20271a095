#pragma once

#include "gui/SampleClub.h"
#include "launcher/Launcher.h"

#include <functional>
#include <optional>

namespace vesper::test {

/// A launcher in this process, driven by what is to be seen in its windows.
class OpenLauncher
{
public:
    explicit OpenLauncher(LauncherOptions options);
    ~OpenLauncher();
    OpenLauncher(const OpenLauncher &) = delete;
    OpenLauncher &operator=(const OpenLauncher &) = delete;

    [[nodiscard]] LauncherWindow &window() { return m_launcher.window(); }
    /// What can be chosen from the tray, whether or not the window is open.
    [[nodiscard]] LauncherActions &menu() { return m_launcher.actions(); }

    /// Whether a widget of that name is in sight now, in whichever window.
    [[nodiscard]] bool sees(const char *name) const;
    /// The widget of that name, as soon as it is in sight; fails the test after ten seconds.
    QWidget *wait(const char *name);
    /// The text of a label or button in sight; of an application what stands beneath its name.
    QString text(const char *name);
    /// Waits until it says that; fails the test after ten seconds.
    void waitForText(const char *name, const QString &text);
    bool waitUntil(const std::function<bool()> &condition);
    void click(const char *name);
    void type(const char *field, const QString &text);

    /// Nothing while the program goes on.
    [[nodiscard]] std::optional<ExitCode> exitCode() const { return m_exitCode; }

private:
    Launcher m_launcher;
    std::optional<ExitCode> m_exitCode;
};

/// Where the programs of this build are found for as long as this lives: first in $PATH.
class ProgramsInPath
{
public:
    /// `folder`: with programs that stand in for some of them, if any.
    explicit ProgramsInPath(const QString &folder = {});
    ~ProgramsInPath();
    ProgramsInPath(const ProgramsInPath &) = delete;
    ProgramsInPath &operator=(const ProgramsInPath &) = delete;

private:
    QByteArray m_before;
};

/// Stands for vesper-wizard, and notes what it was asked for.
class FakeWizard
{
public:
    explicit FakeWizard(const SampleClub &club);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// The arguments of each call, a line each.
    [[nodiscard]] QStringList calls() const;

private:
    QString m_folder;
};

} // namespace vesper::test
