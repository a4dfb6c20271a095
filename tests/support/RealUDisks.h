#pragma once

#include "support/TestMount.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>

namespace vesper::test {

/// The real service for drives, with a udev and a system bus of its own that nothing outside sees.
/// Loop devices are its sticks: they have no hardware that could be switched off. Only for programs
/// that start in private mounts, as root, on a computer without a udev: VESPER_HAS_UDISKS.
class RealUDisks
{
public:
    RealUDisks();
    RealUDisks(const RealUDisks &) = delete;
    RealUDisks &operator=(const RealUDisks &) = delete;
    ~RealUDisks();

    [[nodiscard]] QDBusConnection connection() const;
    /// As if a stick with that label were plugged in.
    void plug(const QString &label);

private:
    void startBus();

    QTemporaryDir m_folder;
    TestMount m_run = TestMount::tmpfs("/run");
    TestMount m_media = TestMount::tmpfs("/media");
    QProcess m_udev;
    QProcess m_bus;
    QProcess m_service;
    QString m_address;
    QString m_device;
};

} // namespace vesper::test
