#pragma once

#include "launcher/Autostart.h"
#include "launcher/LauncherActions.h"
#include "launcher/LauncherOptions.h"
#include "launcher/LauncherState.h"
#include "launcher/LauncherWindow.h"
#include "launcher/MissedOffer.h"
#include "launcher/ProgramStart.h"
#include "launcher/SessionEnd.h"
#include "launcher/TrayIcon.h"
#include "launcher/TrayMenu.h"
#include "window/OnlyWindow.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace vesper {

class HistoryWindow;
class IdentifyDialog;
class SuiteWatch;

/// The launcher as a whole: decides what follows what. One for each suite and user; a second one
/// shows the first and ends.
class Launcher final : public QObject
{
    Q_OBJECT

public:
    /// Without a system bus the end of the session is not held up there.
    explicit Launcher(LauncherOptions options, QDBusConnection sessionBus,
                      const QDBusConnection &systemBus = QDBusConnection(QString()),
                      QObject *parent = nullptr);
    ~Launcher() override;

    /// Reads the suite on a worker thread, then shows itself as the options say.
    void start();

    [[nodiscard]] LauncherWindow &window() { return m_window; }
    [[nodiscard]] LauncherActions &actions() { return m_actions; }

Q_SIGNALS:
    void ended(vesper::ExitCode exitCode);

private:
    void connectActions();
    void opened(const Result<LauncherState> &result);
    void takeTurn();
    void begin();
    void refresh();
    void refreshed(const Result<LauncherState> &result);
    void show(const LauncherState &state);
    void lookForPrograms();
    void showOpen();
    void watchHistory();
    void startIfDatabaseIsThere(const QString &id);
    void startApplication(const QString &id);
    void backUp();
    void startWizard(const QStringList &verb);
    void identify();
    void identified(const Employee &employee);
    void signOff();
    void showHistory();
    void setStartWithSession(bool wanted);
    void sayThatItGoesOn();
    void closeAsked();
    void quit();
    [[nodiscard]] Autostart autostart() const;
    [[nodiscard]] ProgramContext context() const;

    const LauncherOptions m_options;
    const QDBusConnection m_sessionBus;
    LauncherActions m_actions;
    LauncherWindow m_window;
    TrayMenu m_menu;
    TrayIcon m_tray;
    MissedOffer m_missedOffer;
    SessionEnd m_sessionEnd;
    OnlyWindow m_onlyWindow;
    std::optional<LauncherState> m_state;
    SuiteWatch *m_suiteWatch = nullptr; ///< of m_watchedDatabase
    QString m_watchedDatabase;
    QFileSystemWatcher m_history;        ///< for changes by other programs
    std::vector<OpenApplication> m_here; ///< that are watched
    std::vector<OpenProgram> m_programs; ///< that work with the database
    QTimer m_often;                      ///< what was started without Vesper changes no file
    QTimer m_soon;                       ///< several changes come at once
    QTimer m_later;                      ///< the days pass although nothing changes
    QPointer<IdentifyDialog> m_identifyDialog;
    QPointer<HistoryWindow> m_historyWindow;
    bool m_isReading = false;
    bool m_isStale = false;   ///< to be read once more
    bool m_isRunning = false; ///< it has its turn
};

} // namespace vesper
