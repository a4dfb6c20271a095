#include "window/WorkGuard.h"

namespace vesper {

WorkGuard::WorkGuard(const Buses &buses, QObject *parent)
    : QObject(parent)
    , m_client(buses.session, QStringLiteral("vesper-wizard"))
    , m_computer(buses.system, QStringLiteral("shutdown:sleep:idle"), Inhibitor::Mode::Block)
{
    connect(&m_client, &SessionClient::refused, this, &WorkGuard::refused);
    connect(&m_client, &SessionClient::ended, this, &WorkGuard::ended);
}

void WorkGuard::begin(const QString &why)
{
    m_client.object(why);
    m_computer.hold(why);
}

void WorkGuard::end()
{
    m_client.object({});
    m_computer.release();
}

} // namespace vesper
