#pragma once

#include "support/Catch.h"

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>

namespace vesper::test {

/// Stands for a desktop's tray: the icons register with it over D-Bus (StatusNotifierItem), and it
/// reads and uses their menus, as the desktop does.
class FakeTray final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    explicit FakeTray(QDBusConnection sessionBus)
        : m_bus(std::move(sessionBus))
    {
        REQUIRE(m_bus.registerObject("/StatusNotifierWatcher", this,
                                     QDBusConnection::ExportAllContents));
        REQUIRE(m_bus.registerService("org.kde.StatusNotifierWatcher"));
    }

    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int protocolVersion() const { return 0; }
    [[nodiscard]] bool hasIcon() const { return !m_item.isEmpty(); }

    /// What can be chosen now, by its text without the sign for its key.
    [[nodiscard]] QStringList menu() { return entries().keys(); }
    /// Chooses from the menu.
    void choose(const QString &entry)
    {
        const QMap<QString, int> known = entries();
        INFO(entry.toStdString());
        REQUIRE(known.contains(entry));
        call("com.canonical.dbusmenu", "Event",
             {known.value(entry), QStringLiteral("clicked"),
              QVariant::fromValue(QDBusVariant(QString())), 0U});
    }
    /// Clicks on the icon.
    void activate()
    {
        m_bus.call(message("/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", {0, 0}),
                   QDBus::BlockWithGui);
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &) { m_item = message().service(); }

private:
    using QDBusContext::message;
    [[nodiscard]] QDBusMessage message(const QString &path, const QString &interface,
                                       const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage call = QDBusMessage::createMethodCall(m_item, path, interface, method);
        call.setArguments(arguments);
        return call;
    }
    QDBusMessage call(const QString &interface, const QString &method,
                      const QVariantList &arguments)
    {
        return m_bus.call(message("/MenuBar", interface, method, arguments), QDBus::BlockWithGui);
    }
    QMap<QString, int> entries()
    {
        const QDBusMessage answer
            = call("com.canonical.dbusmenu", "GetLayout", {0, -1, QStringList()});
        INFO(answer.errorMessage().toStdString());
        REQUIRE(answer.arguments().size() == 2);
        QMap<QString, int> found;
        collect(answer.arguments().at(1).value<QDBusArgument>(), found);
        return found;
    }
    static void collect(const QDBusArgument &item, QMap<QString, int> &found)
    {
        int id = 0;
        QVariantMap properties;
        item.beginStructure();
        item >> id >> properties;
        const QString label = properties.value("label").toString().remove(u'_');
        if (!label.isEmpty() && properties.value("visible", true).toBool())
            found.insert(label, id);
        item.beginArray();
        while (!item.atEnd()) {
            QDBusVariant child;
            item >> child;
            collect(child.variant().value<QDBusArgument>(), found);
        }
        item.endArray();
        item.endStructure();
    }

    QDBusConnection m_bus;
    QString m_item; ///< the connection that has an icon; empty: none
};

} // namespace vesper::test
