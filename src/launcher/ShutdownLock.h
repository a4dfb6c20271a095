#pragma once

#include "window/Inhibitor.h"

namespace vesper {

/// Keeps the computer from being shut down from the desktop, while something speaks against it, and
/// hears when it is shut down all the same. Without such a service (systemd-logind) nothing is held
/// up and nothing heard. Asks without waiting. Main thread.
class ShutdownLock final : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownLock(const QDBusConnection &systemBus, QObject *parent = nullptr);

    /// From now on; `why`: what whoever wants to shut down is shown.
    void hold(const QString &why) { m_block.hold(why); }
    void release() { m_block.release(); }
    [[nodiscard]] bool isHeld() const { return m_block.isHeld(); }

Q_SIGNALS:
    /// The computer goes down now. Some seconds are left, until the slots have run.
    void shuttingDown();

private Q_SLOTS:
    void prepare(bool begins);

private:
    void takeDelay();

    Inhibitor m_block;
    Inhibitor m_delay; ///< what gives us the seconds
};

} // namespace vesper
