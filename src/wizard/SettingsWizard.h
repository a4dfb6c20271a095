#pragma once

#include "window/OnlyWindow.h"
#include "wizard/Opening.h"
#include "wizard/WizardOptions.h"

namespace vesper {

class Page;
class WizardWindow;

/// The way to the settings: who, or the first visit's new code, then the page itself. Decides what
/// follows what, as BackupWizard does for a backup.
class SettingsWizard final : public QObject
{
    Q_OBJECT

public:
    SettingsWizard(WizardOptions options, WizardWindow &window, QObject *parent = nullptr);

    /// Reads suite and settings on a worker thread and opens the first page that is needed.
    void start();

Q_SIGNALS:
    void ended(vesper::ExitCode exitCode);

private:
    void opened(const Result<OpenedSettings> &result);
    void openAgain();
    void askWho();
    void makeAdministrator();
    void showSettings();
    void save(const Settings &settings);
    void failed(const Error &error);

    const WizardOptions m_options;
    WizardWindow &m_window;
    OnlyWindow *m_onlyWindow;
    OpenedSettings m_opened;
    ExitCode m_exitCode = ExitCode::Cancelled; ///< closed now, the program ends with this
};

} // namespace vesper
