#pragma once

#include "base/Error.h"
#include "wizard/WizardWindow.h"

#include <functional>
#include <optional>

namespace vesper::test {

/// Drives a window as a person would: by what is to be seen in it, found by the object names that
/// are its interface for test drivers.
class WindowDriver
{
public:
    explicit WindowDriver(WizardWindow::Purpose purpose);
    ~WindowDriver();
    WindowDriver(const WindowDriver &) = delete;
    WindowDriver &operator=(const WindowDriver &) = delete;

    [[nodiscard]] WizardWindow &window() { return m_window; }

    /// Whether a widget of that name is in sight now.
    [[nodiscard]] bool sees(const char *name);
    /// The widget of that name, as soon as it is in sight; fails the test after ten seconds.
    QWidget *wait(const char *name);
    /// The text of a label, field or button in sight.
    QString text(const char *name);
    [[nodiscard]] bool isEnabled(const char *name);
    bool waitUntil(const std::function<bool()> &condition);

    /// Replaces what is in a field, key by key.
    void type(const char *field, const QString &text);
    /// Presses Enter in a widget.
    void enter(const char *name);
    /// Clicks a button as soon as it can be clicked.
    void click(const char *button);
    /// Chooses the row of `volumeList` that shows this label.
    void chooseVolume(const QString &label);

    /// Nothing while the program goes on.
    [[nodiscard]] std::optional<ExitCode> exitCode() const { return m_exitCode; }
    ExitCode waitForEnd();

protected:
    /// What the wizard in the window came to.
    void setExitCode(ExitCode exitCode) { m_exitCode = exitCode; }

private:
    WizardWindow m_window;
    std::optional<ExitCode> m_exitCode;
};

} // namespace vesper::test
