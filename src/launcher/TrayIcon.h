#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtDBus/QDBusServiceWatcher>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace vesper {

/// The icon in the tray, as soon as there is a tray: at the start of a session it may come later
/// than this program, and GNOME has none. Main thread.
///
/// Qt asks the session bus for a tray once and keeps the answer for good. So it is not asked before
/// one has announced itself there or ten seconds have passed; after that only a tray of the older
/// kind, which X11 knows, can still be noticed.
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

private:
    void look();
    void show();

    QMenu *m_menu;
    QDBusServiceWatcher m_watcher;
    QTimer m_often; ///< runs until there is a tray
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace vesper
