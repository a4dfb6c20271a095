#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusVariant>

namespace vesper::test {

/// Stands for the desktop's portal, as far as it tells whether windows are to be light or dark.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(uint colorScheme)
        : m_colorScheme(colorScheme)
    {}

    void change(uint colorScheme)
    {
        m_colorScheme = colorScheme;
        Q_EMIT SettingChanged("org.freedesktop.appearance", "color-scheme",
                              QDBusVariant(colorScheme));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        const bool known = group == "org.freedesktop.appearance" && key == "color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? m_colorScheme : 0U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    uint m_colorScheme;
};

} // namespace vesper::test
