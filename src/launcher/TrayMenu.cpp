#include "launcher/TrayMenu.h"

#include "launcher/ApplicationPicture.h"
#include "launcher/LauncherActions.h"
#include "words/Language.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace vesper {

TrayMenu::TrayMenu(LauncherActions &actions, QWidget *parent)
    : QMenu(parent)
{
    addAction(actions.open());
    addSeparator();
    m_end = addSeparator();
    addActions({actions.identify(), actions.signOff()});
    addSeparator();
    addActions({actions.backUp(), actions.restore(), actions.history(), actions.settings()});
    addSeparator();
    addActions({actions.startWithSession(), actions.quit()});
}

void TrayMenu::showApplications(const std::vector<Application> &applications)
{
    for (const QAction *action : std::exchange(m_applications, {}))
        delete action;
    for (const Application &application : applications) {
        auto *action = new QAction(ApplicationPicture(application, m_applications.size()).icon(),
                                   QString(), this);
        action->setData(application.id);
        connect(action, &QAction::triggered, this,
                [this, id = application.id] { Q_EMIT startAsked(id); });
        insertAction(m_end, action);
        m_applications.push_back(action);
    }
    m_shown = applications;
    describe();
}

void TrayMenu::showOpen(const std::vector<OpenApplication> &applications)
{
    m_open = applications;
    describe();
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QMenu::changeEvent(event);
}

// The desktop draws this menu: its text is all that is sure to be seen.
void TrayMenu::describe()
{
    for (std::size_t place = 0; place < m_shown.size(); ++place) {
        const Application &application = m_shown.at(place);
        const bool isOpen = std::ranges::find(m_open, application.id, &OpenApplication::application)
                            != m_open.end();
        const QString name = textIn(application.name, currentLanguage());
        //: In the menu of the tray; %1: an application
        const QString text = isOpen ? tr("%1 (open)").arg(name) : name;
        m_applications.at(place)->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    }
}

} // namespace vesper
