#include "window/ColorScheme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

namespace vesper {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colorScheme("color-scheme");

// The portal wraps the value of Read() twice, that of the signal once.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ColorScheme::ColorScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    QDBusConnection connection = bus;
    connection.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                       SLOT(settingChanged(QDBusMessage)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto *answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            tell(QVariant::fromValue(reply.value()));
        answer->deleteLater();
    });
}

void ColorScheme::settingChanged(const QDBusMessage &signal)
{
    const QVariantList said = signal.arguments();
    if (said.size() == 3 && said[0] == appearance && said[1] == colorScheme)
        tell(said[2]);
}

void ColorScheme::tell(const QVariant &value)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const uint wish = unwrapped(value).toUInt();
    if (wish == dark)
        Q_EMIT asked(Brightness::Dark);
    else if (wish == light)
        Q_EMIT asked(Brightness::Light);
}

} // namespace vesper
