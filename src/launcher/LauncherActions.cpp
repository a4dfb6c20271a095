#include "launcher/LauncherActions.h"

#include "launcher/LauncherState.h"

#include <QtGui/QAction>

namespace vesper {

LauncherActions::LauncherActions(QObject *parent)
    : QObject(parent)
    , m_open(new QAction(this))
    , m_identify(new QAction(this))
    , m_signOff(new QAction(this))
    , m_backUp(new QAction(this))
    , m_restore(new QAction(this))
    , m_history(new QAction(this))
    , m_settings(new QAction(this))
    , m_startWithSession(new QAction(this))
    , m_quit(new QAction(this))
{
    m_startWithSession->setCheckable(true);
    m_quit->setShortcut(QKeySequence::Quit);
    for (QAction *ofSuite :
         {m_identify, m_signOff, m_backUp, m_restore, m_history, m_settings, m_startWithSession})
        ofSuite->setEnabled(false);
    m_signOff->setVisible(false);
    retranslate();
}

void LauncherActions::fitTo(const LauncherState &state)
{
    for (QAction *ofSuite :
         {m_signOff, m_backUp, m_restore, m_history, m_settings, m_startWithSession})
        ofSuite->setEnabled(true);
    const Staff &staff = state.staff;
    m_employee = staff.current ? staff.current->name : QString();
    // Where the suite says itself who is at work, that is not to be changed here.
    const bool mayChange = staff.current && !staff.isCurrentBySuite;
    m_identify->setEnabled(!staff.employees.empty());
    // What comes is there before what goes, so that it can take over the keyboard.
    if (mayChange)
        m_signOff->setVisible(true);
    m_identify->setVisible(!staff.current);
    m_signOff->setVisible(mayChange);
    retranslate();
}

void LauncherActions::retranslate()
{
    //: In the menu of the icon in the tray: shows the launcher's window
    m_open->setText(tr("&Open Vesper"));
    //: In a menu: asks for an employee's code
    m_identify->setText(tr("&Identify employee…"));
    //: In a menu; %1: an employee's name
    m_signOff->setText(tr("Sign &off %1").arg(m_employee));
    //: In a menu: opens the wizard
    m_backUp->setText(tr("&Back up…"));
    //: In a menu: opens the wizard
    m_restore->setText(tr("&Restore…"));
    //: In a menu: opens a window with what was done so far
    m_history->setText(tr("Histor&y…"));
    //: In a menu: opens a window
    m_settings->setText(tr("&Settings…"));
    //: In a menu, with a tick: whether this program starts whenever the person logs in
    m_startWithSession->setText(tr("Start when I &log in"));
    //: In a menu: ends this program
    m_quit->setText(tr("&Quit"));
}

} // namespace vesper
