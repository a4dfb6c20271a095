#pragma once

#include "destination/DriveEjection.h"

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>

namespace vesper {

/// Taking out the drive that an archive was written to. What takes time happens on a worker thread.
/// It is never said to be out before the service for drives has let it go.
class StickRemoval final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Fixed,  ///< nothing to be pulled out
        Asking, ///< the service for drives, whether it can let it go
        ByHand, ///< it can be pulled out, but only the desktop can let it go: no service for drives
        Offered,
        Working,
        Removed, ///< it can be pulled out now
        Refused, ///< see problem()
    };

    /// `root`: where the drive is mounted; `removable`: whether it is made to be pulled out. Where
    /// it is, asks at once.
    StickRemoval(const QDBusConnection &systemBus, QString root, bool removable,
                 QObject *parent = nullptr);

    /// In the state Offered or Refused.
    void remove();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] EjectProblem problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void become(State state);

    const QDBusConnection m_bus;
    const QString m_root;
    State m_state;
    EjectProblem m_problem = EjectProblem::Failed;
};

} // namespace vesper
