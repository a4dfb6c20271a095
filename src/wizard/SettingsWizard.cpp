#include "wizard/SettingsWizard.h"

#include "base/StateFolder.h"
#include "window/Background.h"
#include "wizard/AdministratorPage.h"
#include "wizard/FailedPage.h"
#include "wizard/OpeningPage.h"
#include "wizard/SecondWindow.h"
#include "wizard/SettingsPage.h"
#include "wizard/WhoPage.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

namespace vesper {

namespace {

/// What only a run changes stays as it is now: one may have ended since the page was opened.
Result<void> saveChosen(const QString &suiteId, const Settings &chosen)
{
    return changeSettings(suiteId, [&chosen](Settings &settings) {
        settings.language = chosen.language;
        settings.defaultFolder = chosen.defaultFolder;
        settings.externalMediumOnly = chosen.externalMediumOnly;
        settings.fixedName = chosen.fixedName;
        settings.level = chosen.level;
        settings.check = chosen.check;
    });
}

} // namespace

SettingsWizard::SettingsWizard(WizardOptions options, WizardWindow &window, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_window(window)
    , m_onlyWindow(new OnlyWindow(this))
{
    connect(&m_window, &WizardWindow::closed, this, [this] { Q_EMIT ended(m_exitCode); });
    connect(m_onlyWindow, &OnlyWindow::shownAgain, &m_window, &WizardWindow::comeToFront);
}

void SettingsWizard::start()
{
    inBackground(
        this, [suite = m_options.suite] { return openSettings(suite); },
        [this](const Result<OpenedSettings> &result) { opened(result); });
}

void SettingsWizard::openAgain()
{
    m_exitCode = ExitCode::Cancelled;
    m_window.show(new OpeningPage);
    start();
}

void SettingsWizard::opened(const Result<OpenedSettings> &result)
{
    if (!result) {
        failed(result.error());
        return;
    }
    m_opened = *result;
    if (m_options.language.isEmpty())
        installLanguage(m_opened.settings.language);
    const Result<bool> first = m_onlyWindow->take(m_opened.suite.id, QStringLiteral("settings"));
    if (!first) {
        failed(first.error());
        return;
    }
    if (!*first) {
        m_exitCode = ExitCode::AnotherRun;
        m_window.show(pageOfSecondWindow(*m_onlyWindow, m_window));
        return;
    }
    switch (administrationOf(m_opened.staff)) {
    case Administration::Granted:
        showSettings();
        break;
    case Administration::AskCode:
        askWho();
        break;
    case Administration::CreateCode:
        makeAdministrator();
        break;
    }
}

void SettingsWizard::askWho()
{
    const Result<QString> folder = stateFolder(m_opened.suite.id);
    if (!folder) {
        failed(folder.error());
        return;
    }
    auto *page = new WhoPage({.suiteName = m_opened.suite.name,
                              .stateFolder = *folder,
                              .staff = m_opened.staff,
                              .sampleCode = m_opened.sampleCode,
                              .right = Right::Administer});
    connect(page, &WhoPage::declined, &m_window, &WizardWindow::leave);
    connect(page, &WhoPage::identified, this, &SettingsWizard::showSettings);
    m_window.show(page);
}

void SettingsWizard::makeAdministrator()
{
    auto *page = new AdministratorPage(m_opened.suite, m_opened.staff);
    connect(page, &AdministratorPage::declined, &m_window, &WizardWindow::leave);
    connect(page, &AdministratorPage::created, this, &SettingsWizard::showSettings);
    m_window.show(page);
}

void SettingsWizard::showSettings()
{
    auto *page = new SettingsPage(m_opened);
    connect(page, &SettingsPage::languageChosen, this, &installLanguage);
    connect(page, &SettingsPage::cancelAsked, &m_window, &WizardWindow::leave);
    connect(page, &SettingsPage::saveAsked, this, &SettingsWizard::save);
    m_window.show(page);
}

void SettingsWizard::save(const Settings &settings)
{
    inBackground(
        this, [id = m_opened.suite.id, settings] { return saveChosen(id, settings); },
        [this](const Result<void> &saved) {
            if (!saved) {
                qobject_cast<SettingsPage *>(m_window.currentPage())->showProblem(saved.error());
                return;
            }
            m_exitCode = ExitCode::Done;
            m_window.leave();
        });
}

void SettingsWizard::failed(const Error &error)
{
    m_exitCode = exitCodeOf(error.kind);
    auto *page = new FailedPage({.error = error, .opening = true, .settings = true});
    connect(page, &FailedPage::closeAsked, &m_window, &WizardWindow::leave);
    connect(page, &FailedPage::tryAgainAsked, this, &SettingsWizard::openAgain);
    m_window.show(page);
}

} // namespace vesper
