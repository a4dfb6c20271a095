#include "launcher/TrayIcon.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtGui/QIcon>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

constexpr char watcher[] = "org.kde.StatusNotifierWatcher";

} // namespace

TrayIcon::TrayIcon(QDBusConnection sessionBus, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_watcher(QLatin1String(watcher), std::move(sessionBus),
                QDBusServiceWatcher::WatchForRegistration)
{
    m_often.setInterval(2s);
    connect(&m_often, &QTimer::timeout, this, &TrayIcon::look);
    // Whoever registers the name is ready a moment later.
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this,
            [this] { QTimer::singleShot(500ms, this, &TrayIcon::look); });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    const QDBusConnection bus = m_watcher.connection();
    const bool mayStillCome
        = bus.isConnected() && !bus.interface()->isServiceRegistered(QLatin1String(watcher));
    QTimer::singleShot(mayStillCome ? 10s : 0s, this, &TrayIcon::look);
}

bool TrayIcon::isShown() const
{
    return m_icon != nullptr;
}

void TrayIcon::setToolTip(const QString &text)
{
    m_toolTip = text;
    if (m_icon)
        m_icon->setToolTip(text);
}

void TrayIcon::say(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, QIcon(QStringLiteral(":/vesper/icons/vesper.svg")));
}

void TrayIcon::look()
{
    if (m_icon)
        return;
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_often.start();
        return;
    }
    m_often.stop();
    show();
}

void TrayIcon::show()
{
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/vesper/icons/vesper.svg")));
    m_icon->setContextMenu(m_menu);
    m_icon->setToolTip(m_toolTip);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT activated();
            });
    m_icon->show();
    Q_EMIT shown();
}

} // namespace vesper
