#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>

#include <functional>

class QDBusObjectPath;
class QSessionManager;

namespace vesper {

/// This program as the desktop's session manager knows it, which asks before it ends the session:
/// org.gnome.SessionManager on the bus (GNOME, Cinnamon, MATE), and on X11 whatever Qt is connected
/// to (Xfce, KDE, LXQt). The answer is given at once, nothing waits here. Main thread.
class SessionClient final : public QObject
{
    Q_OBJECT

public:
    /// `program`: its name among the desktop entries.
    SessionClient(const QDBusConnection &sessionBus, const QString &program,
                  QObject *parent = nullptr);

    /// From now on the session is not to end; `why`: what the person is shown. Empty: it may.
    void object(const QString &why) { m_objection = why; }
    /// Called before every answer, in which the session manager's patience is short: a last chance
    /// to object.
    void askFirst(std::function<void()> ask) { m_ask = std::move(ask); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void refused(); ///< somebody wanted to end the session, and was asked to wait
    void ended();   ///< the session ends now

private Q_SLOTS:
    void queried(uint flags);
    void ending(uint flags);
    void stopped();

private:
    void registered(const QDBusObjectPath &client);
    void respond(bool isFine, const QString &why);
    void answer(QSessionManager &manager);

    QDBusConnection m_bus;
    QString m_client; ///< our object at the session manager's; empty: there is none
    QString m_objection;
    std::function<void()> m_ask = [] {};
};

/// On X11 the session manager is not to start this program again with the next session, as it does
/// without being told: whatever is to be there is started otherwise. Right after the application
/// object was made.
void neverRestartWithSession();

} // namespace vesper
