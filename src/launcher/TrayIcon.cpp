#include "launcher/TrayIcon.h"

#include "launcher/OlderTray.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtGui/QIcon>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayIcon::TrayIcon(QDBusConnection sessionBus, QMenu *menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_bus(std::move(sessionBus))
    , m_watcher(watcher, m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    m_often.setInterval(2s);
    connect(&m_often, &QTimer::timeout, this, &TrayIcon::askDisplay);
}

TrayIcon::~TrayIcon() = default;

// The list of icons may be on the bus before anything shows it.
void TrayIcon::start()
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayIcon::askBus);
    m_bus.connect(watcher, path, watcher, QStringLiteral("StatusNotifierHostRegistered"), this,
                  SLOT(askBus()));
    askBus();
    QTimer::singleShot(m_bus.isConnected() ? 10s : 0s, this, [this] {
        m_often.start();
        askDisplay();
    });
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

void TrayIcon::askBus()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        watcher, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << watcher << QStringLiteral("IsStatusNotifierHostRegistered");
    call.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QVariant> isThere = *answer;
        if (isThere.isValid() && isThere.value().toBool())
            show();
    });
}

void TrayIcon::askDisplay()
{
    if (m_icon)
        m_often.stop();
    else if (isOlderTrayThere())
        show();
}

void TrayIcon::show()
{
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
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
