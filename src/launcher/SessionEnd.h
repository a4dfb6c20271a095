#pragma once

#include "launcher/LauncherState.h"
#include "launcher/ProgramStart.h"
#include "launcher/ShutdownLock.h"
#include "presence/Presence.h"
#include "window/Buses.h"
#include "window/SessionClient.h"
#include "window/TermSignal.h"

#include <QtCore/QTimer>

#include <optional>

namespace vesper {

/// Sees to it that the session does not end, and the computer is not shut down, while something is
/// new since the last backup and nobody was asked: then the wizard opens with the offer. It is made
/// once: whoever declines it is not held up again. Where the session ends all the same, or was not
/// asked (SIGTERM), the offer is owed to the next login. Main thread.
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(const Buses &buses, QObject *parent = nullptr);

    /// The suite as it is now; a worker thread finds out whether there is something to hold up for.
    void follow(const LauncherState &state, const ProgramContext &context);
    /// Who has the suite open now.
    void followUse(const std::vector<OpenApplication> &applications);

    [[nodiscard]] bool isHeldUp() const { return m_lock.isHeld(); }

Q_SIGNALS:
    void offerFailed(const vesper::Error &error); ///< the wizard could not be started
    void ended(); ///< the session is over, without any more questions

private:
    void look();
    void learn(bool isMissing);
    void offer();
    void letGo();
    void end();

    ShutdownLock m_lock;
    SessionClient m_client;
    TermSignal m_term;
    std::optional<LauncherState> m_state;
    ProgramContext m_context;
    QTimer m_often; ///< while somebody works: what they save tells nobody
    bool m_isInUse = false;
    bool m_isLooking = false;
    bool m_looksAgain = false; ///< something changed while it was being found out
    bool m_isOffering = false; ///< the wizard is open: what it comes to decides
};

} // namespace vesper
