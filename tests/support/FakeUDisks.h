#pragma once

#include <QtCore/QStringList>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVirtualObject>

#include <map>

namespace vesper::test {

/// A stick for FakeUDisks.
struct FakeStick
{
    QString point; ///< where the service mounts it
    QString label = {};
    QString uuid = {};
    QString vendor = {};
    QString model = {};
    QStringList folders = {}; ///< that are on it, below its top
    bool canPowerOff = true;
};

/// Stands for the system's service for drives, UDisks2, with sticks that nobody has to plug in.
/// What it mounts is really mounted (a tmpfs, with a device of a stick's name) and really refuses
/// to go while a file on it is open. Only for programs that start in private mounts.
class FakeUDisks final : public QDBusVirtualObject
{
public:
    explicit FakeUDisks(const QDBusConnection &systemBus);
    ~FakeUDisks() override;

    /// As if plugged in; `name` as the kernel's, "sdx". It is not mounted yet.
    void plug(const QString &name, const FakeStick &stick);
    /// As the desktop does it.
    void mount(const QString &name);
    /// False: it is in use.
    bool unmount(const QString &name);
    /// As if pulled out, mounted or not.
    void pull(const QString &name);
    [[nodiscard]] bool isPlugged(const QString &name) const { return m_sticks.contains(name); }
    [[nodiscard]] bool isMounted(const QString &name) const;
    /// The calls that sticks got, "Unmount sdx", in order.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    /// From now on this call is answered with this error of the service: "Unmount",
    /// "NotAuthorized".
    void refuse(const QString &method, const QString &error) { m_refused[method] = error; }
    /// From now on, every call is answered as late as that.
    void answerAfter(int milliseconds) { m_delay = milliseconds; }

    /// As if the service had died: no call is answered any more, and what is mounted stays.
    void stop();

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    struct Plugged
    {
        FakeStick stick;
        bool mounted = false;
    };
    QDBusMessage answerTo(const QDBusMessage &message);
    QDBusMessage answerFromStick(const QDBusMessage &message, const QString &name);
    void tell(const QString &signal, const QString &name);

    QDBusConnection m_bus;
    std::map<QString, Plugged> m_sticks;
    QStringList m_calls;
    std::map<QString, QString> m_refused;
    int m_delay = 0;
};

} // namespace vesper::test
