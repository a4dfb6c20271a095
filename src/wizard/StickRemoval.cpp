#include "wizard/StickRemoval.h"

#include "window/Background.h"

namespace vesper {

StickRemoval::StickRemoval(const QDBusConnection &systemBus, QString root, bool removable,
                           QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
    , m_root(std::move(root))
    , m_state(removable ? State::Asking : State::Fixed)
{
    if (removable)
        ask();
}

void StickRemoval::ask()
{
    inBackground(
        this, [bus = m_bus, root = m_root] { return canEject(bus, root); },
        [this](bool can) { become(can ? State::Offered : State::ByHand); });
}

void StickRemoval::remove()
{
    if (m_state != State::Offered && m_state != State::Refused)
        return;
    become(State::Working);
    inBackground(
        this, [bus = m_bus, root = m_root] { return ejectDrive(bus, root); },
        [this](const tl::expected<void, EjectFailure> &done) {
            m_problem = done ? EjectProblem::Failed : done.error().problem;
            become(done ? State::Removed : State::Refused);
        });
}

void StickRemoval::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace vesper
