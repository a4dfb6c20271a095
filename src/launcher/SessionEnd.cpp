#include "launcher/SessionEnd.h"

#include "launcher/ProcessEnd.h"
#include "run/BackupNeed.h"
#include "run/OwedOffer.h"
#include "window/Background.h"

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

SessionEnd::SessionEnd(const Buses &buses, QObject *parent)
    : QObject(parent)
    , m_lock(buses.system)
    , m_client(buses.session, QStringLiteral("vesper-launcher"))
{
    m_often.setInterval(15s);
    connect(&m_often, &QTimer::timeout, this, &SessionEnd::look);
    connect(&m_client, &SessionClient::refused, this, &SessionEnd::offer);
    connect(&m_client, &SessionClient::ended, this, &SessionEnd::end);
    connect(&m_lock, &ShutdownLock::shuttingDown, this, &SessionEnd::end);
    connect(&m_term, &TermSignal::received, this, &SessionEnd::end);
}

void SessionEnd::follow(const LauncherState &state, const ProgramContext &context)
{
    m_state = state;
    m_context = context;
    look();
}

void SessionEnd::followUse(const std::vector<OpenApplication> &applications)
{
    const bool isInUse = !applications.empty();
    if (std::exchange(m_isInUse, isInUse) == isInUse)
        return;
    if (isInUse)
        m_often.start();
    else
        m_often.stop();
    look();
}

void SessionEnd::look()
{
    if (!m_state || m_isOffering)
        return;
    if (!mayAskForBackup(*m_state)) { // then there is nothing to wait for
        letGo();
        return;
    }
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    m_looksAgain = false;
    inBackground(
        this,
        [suite = m_state->suite, isInUse = m_isInUse] { return isBackupMissing(suite, isInUse); },
        [this](bool isMissing) { learn(isMissing); });
}

void SessionEnd::learn(bool isMissing)
{
    m_isLooking = false;
    if (m_looksAgain) {
        look();
        return;
    }
    if (!isMissing || m_isOffering) {
        letGo();
        return;
    }
    //: What whoever ends the session or shuts down is shown; %1: a suite, such as Club Horizon
    const QString why
        = tr("“%1” has not been backed up since it was last used.").arg(m_state->suite.name);
    m_lock.hold(why);
    m_client.object(why);
}

// While the wizard is open nothing is held up: it may shut down the computer itself, and whoever
// ends the session in spite of it has been asked.
void SessionEnd::offer()
{
    if (m_isOffering || !m_state)
        return;
    const Result<qint64> wizard = startWizard(
        {QStringLiteral("backup"), QStringLiteral("--reason"), QStringLiteral("session-end")},
        m_context);
    letGo();
    if (!wizard) {
        Q_EMIT offerFailed(wizard.error());
        return;
    }
    m_isOffering = true;
    auto *process = new ProcessEnd(*wizard, this);
    connect(process, &ProcessEnd::ended, this, [this, process] {
        process->deleteLater();
        m_isOffering = false;
        look();
    });
}

// The wizard that may be open owes it too, if it has come so far.
void SessionEnd::end()
{
    if (m_state && (isHeldUp() || m_isOffering))
        oweOffer(m_state->suite.id);
    Q_EMIT ended();
}

void SessionEnd::letGo()
{
    m_lock.release();
    m_client.object({});
}

} // namespace vesper
