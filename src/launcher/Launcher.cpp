#include "launcher/Launcher.h"

#include "base/StateFolder.h"
#include "launcher/HistoryWindow.h"
#include "launcher/IdentifyDialog.h"
#include "staff/AtWork.h"
#include "window/Background.h"
#include "window/SuiteWatch.h"
#include "words/Language.h"
#include "words/Sentences.h"
#include "words/StandingSentence.h"

#include <QtCore/QFile>
#include <QtGui/QAction>

#include <algorithm>
#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

Launcher::Launcher(LauncherOptions options, QDBusConnection sessionBus,
                   const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_sessionBus(std::move(sessionBus))
    , m_window(m_actions)
    , m_menu(m_actions)
    , m_tray(m_sessionBus, &m_menu)
    , m_sessionEnd({.system = systemBus, .session = m_sessionBus})
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    m_later.setInterval(5min);
    m_often.setInterval(4s);
    connect(&m_often, &QTimer::timeout, this, &Launcher::lookForPrograms);
    connect(&m_soon, &QTimer::timeout, this, &Launcher::refresh);
    connect(&m_later, &QTimer::timeout, this, &Launcher::refresh);
    connect(&m_history, &QFileSystemWatcher::fileChanged, this, [this] { m_soon.start(); });
    connect(&m_onlyWindow, &OnlyWindow::shownAgain, &m_window, &LauncherWindow::comeToFront);
    connect(&m_onlyWindow, &OnlyWindow::answered, this, [this] { Q_EMIT ended(ExitCode::Done); });
    connect(&m_tray, &TrayIcon::activated, &m_window, &LauncherWindow::comeToFront);
    connect(&m_menu, &TrayMenu::startAsked, this, &Launcher::startIfDatabaseIsThere);
    connect(&m_window, &LauncherWindow::startAsked, this, &Launcher::startIfDatabaseIsThere);
    connect(&m_window, &LauncherWindow::startAnywayAsked, this, &Launcher::startApplication);
    connect(&m_window, &LauncherWindow::tryAgainAsked, this, &Launcher::start);
    connect(&m_window, &LauncherWindow::closeAsked, this, &Launcher::closeAsked);
    connect(&m_window, &LauncherWindow::activated, this, [this] { m_soon.start(); });
    connect(&m_sessionEnd, &SessionEnd::ended, this, &Launcher::quit);
    connect(&m_sessionEnd, &SessionEnd::offerFailed, this, [this](const Error &error) {
        m_window.say(sentence(error));
        m_window.comeToFront();
    });
    connectActions();
}

Launcher::~Launcher() = default;

void Launcher::connectActions()
{
    connect(m_actions.open(), &QAction::triggered, &m_window, &LauncherWindow::comeToFront);
    connect(m_actions.identify(), &QAction::triggered, this, &Launcher::identify);
    connect(m_actions.signOff(), &QAction::triggered, this, &Launcher::signOff);
    connect(m_actions.backUp(), &QAction::triggered, this, &Launcher::backUp);
    connect(m_actions.restore(), &QAction::triggered, this,
            [this] { startWizard({QStringLiteral("restore")}); });
    connect(m_actions.settings(), &QAction::triggered, this,
            [this] { startWizard({QStringLiteral("settings")}); });
    connect(m_actions.history(), &QAction::triggered, this, &Launcher::showHistory);
    connect(m_actions.startWithSession(), &QAction::triggered, this,
            &Launcher::setStartWithSession);
    connect(m_actions.quit(), &QAction::triggered, this, &Launcher::quit);
}

void Launcher::start()
{
    constexpr auto patience = 700ms; // a person notices; a window that flashes by would be worse
    auto *waiting = new QTimer(this);
    waiting->setSingleShot(true);
    if (!m_options.hidden)
        connect(waiting, &QTimer::timeout, &m_window, &QWidget::show);
    waiting->start(patience);
    inBackground(
        this,
        [suite = m_options.suite, root = m_options.presenceRoot] {
            return readLauncherState(suite, std::nullopt, root);
        },
        [this, waiting](const Result<LauncherState> &result) {
            delete waiting;
            opened(result);
        });
}

void Launcher::opened(const Result<LauncherState> &result)
{
    if (!result) { // to be seen, however it was started
        m_window.showProblem(result.error());
        m_window.show();
        return;
    }
    m_state = *result;
    if (m_options.task == LauncherTask::Launch) {
        takeTurn();
        return;
    }
    m_window.hide();
    showHistory();
    connect(m_historyWindow, &HistoryWindow::closed, this,
            [this] { Q_EMIT ended(ExitCode::Done); });
}

void Launcher::takeTurn()
{
    const auto toFirst
        = m_options.hidden ? OnlyWindow::ToFirst::LeaveAlone : OnlyWindow::ToFirst::Call;
    // Where no turn can be kept, two launchers are better than none.
    const bool isFirst
        = m_onlyWindow.take(m_state->suite.id, QStringLiteral("launcher"), toFirst).value_or(true);
    if (isFirst) {
        begin();
        return;
    }
    m_window.hide();
    if (m_options.hidden)
        Q_EMIT ended(ExitCode::Done);
}

void Launcher::begin()
{
    m_isRunning = true;
    (void)autostart().adopt(); // where that fails, the old entry goes on starting it
    m_actions.startWithSession()->setChecked(autostart().isWanted());
    show(*m_state);
    m_later.start();
    m_often.start();
    m_soon.start(); // for what takes longer to be told
    m_tray.start();
    if (!m_options.hidden)
        m_window.show();
}

void Launcher::refresh()
{
    if (!m_state)
        return;
    m_isStale = m_isReading; // what is being read may be older than what was just changed
    if (std::exchange(m_isReading, true))
        return;
    inBackground(
        this,
        [suite = m_state->suite.file, work = m_state->work, root = m_options.presenceRoot] {
            return readLauncherState(suite, work, root);
        },
        [this](const Result<LauncherState> &result) {
            m_isReading = false;
            refreshed(result);
            if (m_isStale)
                refresh();
        });
}

void Launcher::refreshed(const Result<LauncherState> &result)
{
    if (!result) {
        m_window.showProblem(result.error());
        return;
    }
    show(*result);
    if (!m_historyWindow.isNull())
        m_historyWindow->load();
}

void Launcher::show(const LauncherState &state)
{
    const bool isNewLanguage = !m_state || m_state->settings.language != state.settings.language;
    m_state = state;
    if (m_options.language.isEmpty() && !state.settings.language.isEmpty()
        && (isNewLanguage || currentLanguage() != state.settings.language))
        installLanguage(state.settings.language);
    m_actions.fitTo(state);
    m_menu.showApplications(state.suite.applications);
    m_window.showState(state);
    m_programs = state.programs;
    showOpen();
    m_tray.setToolTip(state.standing ? state.suite.name + u'\n'
                                           + lastBackupSentence(*state.standing, state.settings)
                                     : state.suite.name);
    watchHistory();
    m_sessionEnd.follow(state, context());
    if (m_watchedDatabase == state.suite.database)
        return;
    m_watchedDatabase = state.suite.database;
    delete m_suiteWatch;
    m_suiteWatch = new SuiteWatch(state.suite.database, m_options.presenceRoot, this);
    m_suiteWatch->lookOften();
    connect(m_suiteWatch, &SuiteWatch::looked, this,
            [this](const std::vector<OpenApplication> &applications) {
                m_here = applications;
                showOpen();
                m_missedOffer.follow(applications, context());
                m_sessionEnd.followUse(applications);
            });
}

// For a person who looks: nothing is decided by it.
void Launcher::lookForPrograms()
{
    if (!m_window.isVisible() && !m_menu.isVisible())
        return;
    inBackground(
        this,
        [suite = m_state->suite, root = m_options.presenceRoot] {
            return openPrograms(suite, root);
        },
        [this](const std::vector<OpenProgram> &programs) {
            m_programs = programs;
            showOpen();
        });
}

void Launcher::showOpen()
{
    std::vector<OpenApplication> open = m_here;
    for (const OpenProgram &program : m_programs)
        if (!program.isWatcher && !program.application.isEmpty())
            open.push_back({.application = program.application,
                            .user = program.user,
                            .watcher = program.process});
    m_window.showOpen(open);
    m_menu.showOpen(open);
}

// The file alone: to read it changes files beside it.
void Launcher::watchHistory()
{
    const Result<QString> folder = stateFolder(m_state->suite.id);
    const QString file = folder.value_or(QString()) + QStringLiteral("/history.sqlite");
    if (!m_history.files().contains(file))
        m_history.addPath(file);
}

Autostart Launcher::autostart() const
{
    return {m_state->suite.id, m_options.suite.isEmpty() ? QString() : m_state->suite.file};
}

ProgramContext Launcher::context() const
{
    return {.suiteFile = m_state->suite.file, .language = m_options.language};
}

void Launcher::startApplication(const QString &id)
{
    const auto &applications = m_state->suite.applications;
    const auto application = std::ranges::find(applications, id, &Application::id);
    if (application == applications.end())
        return;
    const Result<void> started = vesper::startApplication(*application, context());
    m_window.say(started ? QString() : sentence(started.error()));
    if (started)
        m_window.showStarting(id);
    else
        m_window.comeToFront();
}

// What is started on a database that is gone fails somewhere else, or begins a new one, in which
// today's work would be lost to everything before it.
void Launcher::startIfDatabaseIsThere(const QString &id)
{
    const bool wasBackedUp = m_state->standing && m_state->standing->lastGood;
    if (!m_state->isDatabaseMissing || !wasBackedUp) {
        startApplication(id);
        return;
    }
    m_window.offerRestore(id, {.kind = ErrorKind::SourceMissing, .path = m_state->suite.database});
    m_window.comeToFront();
}

void Launcher::backUp()
{
    const Result<void> may = mayAskForBackup(*m_state);
    if (may) {
        startWizard({QStringLiteral("backup"), QStringLiteral("--reason"), QStringLiteral("menu")});
        return;
    }
    m_window.say(may.error().kind == ErrorKind::NotPermitted
                     //: %1: an employee's name
                     ? tr("%1 is not allowed to make backups. Please sign off, and let someone who "
                          "is enter their code.")
                           .arg(m_state->staff.current->name)
                     : sentence(may.error()));
    m_window.comeToFront();
}

void Launcher::startWizard(const QStringList &verb)
{
    const Result<qint64> started = vesper::startWizard(verb, context());
    m_window.say(started ? QString() : sentence(started.error()));
    if (!started)
        m_window.comeToFront();
}

void Launcher::identify()
{
    const Result<QString> folder = stateFolder(m_state->suite.id);
    if (!folder) {
        m_window.say(sentence(folder.error()));
        return;
    }
    m_window.say({});
    if (m_identifyDialog.isNull()) {
        QWidget *parent = m_window.isVisible() ? &m_window : nullptr;
        m_identifyDialog = new IdentifyDialog(*m_state, *folder, parent);
        m_identifyDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_identifyDialog, &IdentifyDialog::identified, this, &Launcher::identified);
    }
    m_identifyDialog->open();
    m_identifyDialog->activateWindow();
}

void Launcher::identified(const Employee &employee)
{
    const Result<void> remembered = rememberAtWork(m_state->suite.id, employee, SystemClock());
    m_window.say(remembered ? QString() : sentence(remembered.error()));
    refresh();
}

void Launcher::signOff()
{
    const Result<void> forgotten = forgetAtWork(m_state->suite.id);
    m_window.say(forgotten ? QString() : sentence(forgotten.error()));
    refresh();
}

void Launcher::showHistory()
{
    if (m_historyWindow.isNull()) {
        m_historyWindow = new HistoryWindow(m_state->suite.id, m_state->suite.name, m_sessionBus);
        connect(m_historyWindow, &HistoryWindow::closed, m_historyWindow, &QObject::deleteLater);
    }
    m_historyWindow->open();
}

void Launcher::setStartWithSession(bool wanted)
{
    const Result<void> done = wanted ? autostart().want() : autostart().refuse();
    m_window.say(done ? QString() : sentence(done.error()));
    m_actions.startWithSession()->setChecked(autostart().isWanted());
}

// It becomes again what it was before the window was opened: an icon in the tray; nothing to be
// seen, where it was started like that; else it is over.
void Launcher::closeAsked()
{
    if (m_tray.isShown())
        sayThatItGoesOn();
    if (m_tray.isShown() || (m_options.hidden && m_isRunning))
        m_window.hide();
    else
        quit();
}

// Once and for all: a person remembers it, and a nuisance otherwise.
void Launcher::sayThatItGoesOn()
{
    QFile mark(stateFolder(m_state->suite.id).value_or(QString())
               + QStringLiteral("/told-of-tray"));
    if (mark.exists())
        return;
    (void)mark.open(QIODevice::WriteOnly); // where it cannot be noted it is said again
    m_tray.say(m_state->suite.name,
               //: Said by the icon in the tray when the window is closed for the first time
               tr("Vesper stays here. A click on this icon opens its window again."));
}

void Launcher::quit()
{
    m_window.hide();
    if (m_isRunning)
        (void)forgetAtWork(m_state->suite.id); // the next day would, if nothing else
    Q_EMIT ended(ExitCode::Done);
}

} // namespace vesper
