#pragma once

#include "launcher/LauncherState.h"
#include "presence/Presence.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class LauncherWindow;
}

namespace vesper {

class ApplicationButton;
class HelpWindow;
class LauncherActions;

/// The launcher's window: the suite's applications, how it stands with its backups, and what else
/// can be done. Shows and asks; what follows is decided by whoever listens.
class LauncherWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `actions`: not owned, must outlive the window.
    explicit LauncherWindow(LauncherActions &actions, QWidget *parent = nullptr);
    ~LauncherWindow() override;

    void showProblem(const Error &error);
    void showState(const LauncherState &state);
    void showOpen(const std::vector<OpenApplication> &applications);
    void showStarting(const QString &application);
    /// One line on what was just asked for; empty: none.
    void say(const QString &notice);
    /// The database that an application needs is not there: offers to restore it.
    void offerRestore(const QString &application, const Error &missing);

    /// In front of the other windows, wherever it was.
    void comeToFront();

Q_SIGNALS:
    void startAsked(const QString &application);
    void startAnywayAsked(const QString &application); ///< though the database is missing
    void tryAgainAsked();
    void closeAsked(); ///< it stays open until somebody hides it
    void activated();  ///< the person has come back to it

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void useActions(LauncherActions &actions);
    void keepKeyboard(const LauncherActions &actions);
    void showApplications(const std::vector<Application> &applications);
    void retranslate();
    void describeStanding();
    void describeEmployee();
    void showHelp();

    std::unique_ptr<Ui::LauncherWindow> m_ui;
    std::vector<ApplicationButton *> m_buttons; ///< owned by the form
    std::vector<Application> m_applications;    ///< of the buttons
    std::vector<OpenApplication> m_open;
    std::optional<LauncherState> m_state;
    std::optional<Error> m_problem;
    QString m_withoutDatabase;    ///< an application that could be opened all the same
    HelpWindow *m_help = nullptr; ///< made when it is first asked for
};

} // namespace vesper
