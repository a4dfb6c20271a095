#pragma once

#include "window/Buses.h"
#include "window/Inhibitor.h"
#include "window/SessionClient.h"

namespace vesper {

/// Sees to it that the session does not end and the computer is neither shut down nor put to sleep
/// while something works that is not to be cut short. What comes over its head is told. Main
/// thread.
class WorkGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WorkGuard(const Buses &buses, QObject *parent = nullptr);

    /// From now on; `why`: what whoever ends the session or shuts down is shown.
    void begin(const QString &why);
    void end();

Q_SIGNALS:
    void refused(); ///< somebody wanted to end the session meanwhile, and was asked to wait
    void ended();   ///< the session ends now

private:
    SessionClient m_client;
    Inhibitor m_computer;
};

} // namespace vesper
