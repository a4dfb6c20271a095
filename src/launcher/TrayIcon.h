#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusServiceWatcher>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace vesper {

/// The icon in the tray, as soon as there is a tray: at the start of a session it may come later
/// than this program, and GNOME has none. Main thread.
///
/// Qt asks the session bus for a tray once and keeps the answer for good. So Qt is asked only when
/// it is known that there is one: on the bus, whenever it comes; or, from ten seconds after the
/// start on, of the older kind, which X11 knows. Desktops that have both have the other one first.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// `menu`: not owned, must outlive this.
    TrayIcon(QDBusConnection sessionBus, QMenu *menu, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Shows itself from now on.
    void start();

    [[nodiscard]] bool isShown() const;
    void setToolTip(const QString &text);
    void say(const QString &title, const QString &text);

Q_SIGNALS:
    void shown();     ///< there is a tray now
    void activated(); ///< it was clicked

private Q_SLOTS:
    void askBus();

private:
    void askDisplay();
    void show();

    QMenu *m_menu;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_often; ///< asks the display until there is a tray
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace vesper
