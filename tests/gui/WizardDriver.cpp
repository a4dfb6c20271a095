#include "gui/WizardDriver.h"

namespace vesper::test {

Buses noBuses()
{
    return {.system = QDBusConnection(QString()), .session = QDBusConnection(QString())};
}

WizardDriver::WizardDriver(const WizardOptions &options, const Buses &buses)
    : WindowDriver(WizardWindow::Purpose::Backup)
    , m_wizard(options, window(), buses)
{
    QObject::connect(&m_wizard, &BackupWizard::ended, &window(),
                     [this](ExitCode exitCode) { setExitCode(exitCode); });
    m_wizard.start();
}

SettingsDriver::SettingsDriver(const WizardOptions &options)
    : WindowDriver(WizardWindow::Purpose::Settings)
    , m_wizard(options, window())
{
    QObject::connect(&m_wizard, &SettingsWizard::ended, &window(),
                     [this](ExitCode exitCode) { setExitCode(exitCode); });
    m_wizard.start();
}

RestoreDriver::RestoreDriver(const WizardOptions &options, const Buses &buses)
    : WindowDriver(WizardWindow::Purpose::Restore)
    , m_wizard(options, window(), buses)
{
    QObject::connect(&m_wizard, &RestoreWizard::ended, &window(),
                     [this](ExitCode exitCode) { setExitCode(exitCode); });
    m_wizard.start();
}

} // namespace vesper::test
