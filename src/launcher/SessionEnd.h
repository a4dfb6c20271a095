#pragma once

#include "launcher/LauncherState.h"
#include "launcher/ProgramStart.h"
#include "launcher/ShutdownLock.h"
#include "presence/Presence.h"
#include "run/DatabaseStamp.h"
#include "window/Buses.h"
#include "window/SessionClient.h"
#include "window/TermSignal.h"

#include <QtCore/QTimer>

#include <optional>

namespace vesper {

/// Sees to it that the session does not end, and the computer is not shut down, while something is
/// new since the last backup and nobody was asked: then the wizard opens with the offer. It is made
/// once: whoever declines it is not held up again. What is written until the very moment of the
/// question counts, as far as the database itself tells at once. Where the session ends all the
/// same, or was not asked (SIGTERM), the offer is owed to the next login. Main thread.
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
    /// What a look comes to.
    struct Finding
    {
        DatabaseStamp stamp;    ///< taken before all else
        bool isMissing = false; ///< a backup
        bool isOffered = false; ///< by a wizard that is open, also one of a launcher before this
    };

    void look();
    void learn(const Finding &finding);
    void glance();
    void glanceAtOnce();
    void hold();
    void offer();
    void letGo();
    void end();

    ShutdownLock m_lock;
    SessionClient m_client;
    TermSignal m_term;
    std::optional<LauncherState> m_state;
    ProgramContext m_context;
    QTimer m_often;   ///< while somebody works: what they save beside the database tells nobody
    QTimer m_glances; ///< at the database alone
    std::optional<DatabaseStamp> m_settled; ///< nothing is missing as long as it has this one
    bool m_isInUse = false;
    bool m_isLooking = false;
    bool m_looksAgain = false; ///< something changed while it was being found out
    bool m_isOffering = false; ///< the wizard is open: what it comes to decides
};

} // namespace vesper
