#pragma once

#include "launcher/LauncherState.h"
#include "presence/Presence.h"

#include <QtWidgets/QMenu>

namespace vesper {

class LauncherActions;

/// The menu of the icon in the tray: the suite's applications, then what the window has too.
class TrayMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `actions`: not owned, must outlive the menu.
    explicit TrayMenu(LauncherActions &actions, QWidget *parent = nullptr);

    void showApplications(const std::vector<Application> &applications);
    void showOpen(const std::vector<OpenApplication> &applications);

Q_SIGNALS:
    void startAsked(const QString &application);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QAction *m_end; ///< of the applications
    std::vector<Application> m_shown;
    std::vector<QAction *> m_applications; ///< of m_shown
    std::vector<OpenApplication> m_open;
};

} // namespace vesper
