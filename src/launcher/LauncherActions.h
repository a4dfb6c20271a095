#pragma once

#include <QtCore/QObject>

class QAction;

namespace vesper {

struct LauncherState;

/// What can be done in the launcher, beside starting an application: the same in its window and in
/// the menu of the tray. What an action does is decided by whoever listens to it.
class LauncherActions final : public QObject
{
    Q_OBJECT

public:
    explicit LauncherActions(QObject *parent = nullptr);

    /// Which of them make sense now.
    void fitTo(const LauncherState &state);
    /// Every text again: the language has changed.
    void retranslate();

    [[nodiscard]] QAction *open() const { return m_open; } ///< for the tray: the window
    [[nodiscard]] QAction *identify() const { return m_identify; }
    [[nodiscard]] QAction *signOff() const { return m_signOff; }
    [[nodiscard]] QAction *backUp() const { return m_backUp; }
    [[nodiscard]] QAction *restore() const { return m_restore; }
    [[nodiscard]] QAction *history() const { return m_history; }
    [[nodiscard]] QAction *settings() const { return m_settings; }
    [[nodiscard]] QAction *startWithSession() const { return m_startWithSession; }
    [[nodiscard]] QAction *quit() const { return m_quit; }

private:
    QAction *m_open;
    QAction *m_identify;
    QAction *m_signOff;
    QAction *m_backUp;
    QAction *m_restore;
    QAction *m_history;
    QAction *m_settings;
    QAction *m_startWithSession;
    QAction *m_quit;
    QString m_employee; ///< who is at work
};

} // namespace vesper
