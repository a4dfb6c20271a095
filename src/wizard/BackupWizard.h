#pragma once

#include "presence/Presence.h"
#include "run/NothingNew.h"
#include "run/SuiteUse.h"
#include "window/Buses.h"
#include "wizard/BackupSession.h"
#include "wizard/Failure.h"
#include "wizard/Opening.h"
#include "wizard/WherePage.h"
#include "wizard/WizardOptions.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>

#include <functional>

namespace vesper {

class OnlyWindow;
class ProgressPage;
class WayOut;
class StillOpenPage;
class SuiteUseWatch;
class SuiteWatch;
class VolumeWatch;
class WizardWindow;
class WorkGuard;

/// The way of one backup through the pages: who, where, progress, result. Decides what follows
/// what; the pages only show and ask, the window only frames them.
class BackupWizard final : public QObject
{
    Q_OBJECT

public:
    BackupWizard(WizardOptions options, WizardWindow &window, Buses buses,
                 QObject *parent = nullptr);

    /// Reads the suite on a worker thread and opens the first page that is needed; none where the
    /// identified employee may not back up.
    void start();

    /// The session ends without waiting: so does this, within a second, with nothing half done.
    /// Whoever was not asked, or not heard, is asked at the next login.
    void interrupt();

Q_SIGNALS:
    void ended(vesper::ExitCode exitCode);

private:
    void opened(const Result<OpenedSuite> &result);
    void openAgain();
    void forgetOffer();
    void showAgain();
    [[nodiscard]] bool isOver() const;
    void followLanguage();
    void begin();
    void learn(const SuiteUse &use);
    void learnState(const std::optional<NothingNew> &nothingNew);
    void offerWhenKnown();
    void askToClosePrograms();
    void showUse();
    void offer();
    void askWho();
    void askWhere();
    void askWhether();
    template<typename AskingPage>
    void tellLogOut(AskingPage *page);
    void decline();
    void skip();
    void leaveAtThat();
    void askWhyNot();
    enum class Countdown : std::uint8_t { Full, None };
    void goOnWithEnd(Countdown countdown);
    void shutDownInstead();
    [[nodiscard]] NotMade notMade(ExitCode exitCode) const;
    void noteDeclined(QObject *receiver, std::function<void()> next);
    [[nodiscard]] bool mayClose();
    void watchSuite();
    void hear(const std::vector<OpenApplication> &here);
    [[nodiscard]] bool isUnwanted() const;
    void withdraw();
    void secondWindow();
    void run(bool keepDamaged);
    void sayThatSessionWaits();
    [[nodiscard]] WayOut &wayOut() const;
    void succeeded(const BackupReport &report);
    void remember();
    void failed(const Failure &failure);
    void restoreInstead();
    void end();

    const WizardOptions m_options;
    WizardWindow &m_window;
    const Buses m_buses;
    VolumeWatch *m_volumes;
    WayOut *m_shutDown;
    WayOut *m_logOut;
    WayOut *m_leavingBy = nullptr; ///< the one that the last page is about
    OnlyWindow *m_endTurn;         ///< kept while this is the offer at the end of the session
    WorkGuard *m_guard;            ///< at work while a backup is being made
    OnlyWindow *m_onlyWindow;
    SuiteUseWatch *m_useWatch = nullptr; ///< until the backup begins
    SuiteUse m_use;
    bool m_isUseKnown = false;              ///< the first page need not wait for it
    bool m_isStateKnown = false;            ///< the same
    bool m_isOffered = false;               ///< nobody is asked any more to close programs first
    bool m_wasUsed = false;                 ///< somebody has worked since the suite was opened
    std::optional<NothingNew> m_nothingNew; ///< until something may be, or a backup is wanted
    SuiteWatch *m_suiteWatch = nullptr;
    std::optional<std::vector<OpenApplication>> m_here; ///< when it was looked last
    bool m_yieldsToWork = false; ///< the offer stands only as long as nobody works
    QElapsedTimer m_sinceResult; ///< since it was said what came out
    OpenedSuite m_opened;
    QString m_employee;
    WherePage::Choice m_choice;
    QPointer<WherePage> m_where; ///< kept, so that *Choose another place* finds it as it was
    QPointer<StillOpenPage> m_stillOpen;
    QPointer<Page> m_whether; ///< says that nothing is new
    std::shared_ptr<BackupSession> m_session;
    ExitCode m_exitCode = ExitCode::Cancelled; ///< closed now, the program ends with this
    std::optional<NotNow> m_notNow; ///< a backup is offered and not begun: closed now, this is why
    bool m_isInterrupted = false;   ///< the process was asked to end
    bool m_leaving = false;         ///< the window closes as soon as the run has stopped
    bool m_isEnding;                ///< somebody ended the session
    bool m_sessionGoesOn;           ///< which is still to be gone on with
    bool m_isMade = false;          ///< there is a new archive
    bool m_isNoted = false;         ///< that there is none
};

} // namespace vesper
