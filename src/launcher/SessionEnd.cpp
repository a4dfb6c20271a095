#include "launcher/SessionEnd.h"

#include "destination/TimedQuestion.h"
#include "launcher/ProcessEnd.h"
#include "run/BackupNeed.h"
#include "run/OwedOffer.h"
#include "window/Background.h"
#include "window/OnlyWindow.h"

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

/// A few questions to the file system; nothing where its drive does not answer them in time.
std::optional<DatabaseStamp> stampWithin(const QString &database, std::chrono::milliseconds limit)
{
    TimedQuestion<DatabaseStamp> question(database, [database] { return stampOf(database); });
    return question.answerWithin(limit);
}

} // namespace

SessionEnd::SessionEnd(const Buses &buses, QObject *parent)
    : QObject(parent)
    , m_lock(buses.system)
    , m_client(buses.session, QStringLiteral("vesper-launcher"))
{
    m_often.setInterval(15s);
    m_glances.setInterval(2s);
    connect(&m_often, &QTimer::timeout, this, &SessionEnd::look);
    connect(&m_glances, &QTimer::timeout, this, &SessionEnd::glance);
    m_client.askFirst([this] { glanceAtOnce(); });
    connect(&m_client, &SessionClient::refused, this, &SessionEnd::offer);
    connect(&m_client, &SessionClient::ended, this, &SessionEnd::end);
    connect(&m_lock, &ShutdownLock::shuttingDown, this, &SessionEnd::end);
    connect(&m_term, &TermSignal::received, this, &SessionEnd::end);
}

void SessionEnd::follow(const LauncherState &state, const ProgramContext &context)
{
    m_state = state;
    m_context = context;
    m_glances.start();
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
        m_settled.reset();
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
        [suite = m_state->suite, isInUse = m_isInUse] {
            Finding finding;
            finding.stamp = stampOf(suite.database);
            finding.isOffered = OnlyWindow::isOpen(suite.id, QStringLiteral("session-end"));
            finding.isMissing = !finding.isOffered && isBackupMissing(suite, isInUse);
            return finding;
        },
        [this](const Finding &finding) { learn(finding); });
}

void SessionEnd::learn(const Finding &finding)
{
    m_isLooking = false;
    if (m_looksAgain) {
        look();
        return;
    }
    m_settled.reset();
    if (m_isOffering || finding.isOffered) {
        letGo();
    } else if (finding.isMissing) {
        hold();
    } else {
        m_settled = finding.stamp;
        letGo();
    }
}

void SessionEnd::hold()
{
    //: What whoever ends the session or shuts down is shown; %1: a suite, such as Club Horizon
    const QString why
        = tr("“%1” has not been backed up since it was last used.").arg(m_state->suite.name);
    m_lock.hold(why);
    m_client.object(why);
}

// Whatever changes the database has it looked at, and so does the end of an offer that a launcher
// before this one had made.
void SessionEnd::glance()
{
    if (m_isOffering || m_isLooking || isHeldUp())
        return;
    if (!m_settled) {
        look();
        return;
    }
    inBackground(
        this, [database = m_state->suite.database] { return stampWithin(database, 1s); },
        [this](const std::optional<DatabaseStamp> &stamp) {
            if (stamp && m_settled && !(*stamp == *m_settled))
                look();
        });
}

// Here whoever ends the session waits, and its manager not for long. That it is nothing new after
// all is found out by the wizard.
void SessionEnd::glanceAtOnce()
{
    constexpr auto patience = 300ms;
    if (!m_settled || m_isOffering || isHeldUp())
        return;
    const std::optional<DatabaseStamp> stamp = stampWithin(m_state->suite.database, patience);
    if (stamp && !(*stamp == *m_settled))
        hold();
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
        look(); // it may have declined, or made the backup
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
