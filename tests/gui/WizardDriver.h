#pragma once

#include "gui/WindowDriver.h"
#include "wizard/BackupWizard.h"
#include "wizard/RestoreWizard.h"
#include "wizard/SettingsWizard.h"

namespace vesper::test {

/// A computer without message buses.
[[nodiscard]] Buses noBuses();

/// Drives the wizard that makes a backup.
class WizardDriver final : public WindowDriver
{
public:
    /// Starts the wizard. `options.suite` must be set. `buses`: those of a test that plays the
    /// system; else there is neither a desktop nor a service.
    explicit WizardDriver(const WizardOptions &options, const Buses &buses = noBuses());

private:
    BackupWizard m_wizard;
};

/// Drives the way to the settings.
class SettingsDriver final : public WindowDriver
{
public:
    /// As WizardDriver.
    explicit SettingsDriver(const WizardOptions &options);

private:
    SettingsWizard m_wizard;
};

/// Drives the way through a restore.
class RestoreDriver final : public WindowDriver
{
public:
    /// As WizardDriver.
    explicit RestoreDriver(const WizardOptions &options, const Buses &buses = noBuses());

private:
    RestoreWizard m_wizard;
};

} // namespace vesper::test
