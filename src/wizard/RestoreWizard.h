#pragma once

#include "run/PreviewRun.h"
#include "window/Buses.h"
#include "window/OnlyWindow.h"
#include "window/WorkGuard.h"
#include "wizard/CurrentRun.h"
#include "wizard/FileChanges.h"
#include "wizard/LostRowsExport.h"
#include "wizard/ProgressPage.h"
#include "wizard/RestoreOpening.h"
#include "wizard/RestoreResults.h"
#include "wizard/RestoreTasks.h"
#include "wizard/WizardOptions.h"
#include "wizard/WizardWindow.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace vesper {

class ArchiveWatch;
class ChangesPage;
class UndoWatch;
class VolumeWatch;
class WhichPage;

/// The way of one restore through the pages: which archive, what would change, and from there to a
/// restore, a look or a practice, what came out, and the way back. Decides what follows what, as
/// BackupWizard does for a backup.
class RestoreWizard final : public QObject
{
    Q_OBJECT

public:
    RestoreWizard(WizardOptions options, WizardWindow &window, Buses buses,
                  QObject *parent = nullptr);
    ~RestoreWizard() override;

    /// Reads the suite on a worker thread and opens the first page: the list, or, with an archive
    /// named, its check.
    void start();

    /// The session ends without waiting: so does this. What goes on is cancelled first, or brought
    /// to its end where it is too late for that.
    void interrupt();

Q_SIGNALS:
    void ended(vesper::ExitCode exitCode);

private:
    using Step = std::function<void()>;

    void opened(const Result<OpenedRestore> &result);
    void askWhich();
    void take(const QString &file);
    void makeList();
    void showFound(const ArchiveWatch &archives);
    void check(const QString &archive);
    void showChanges();

    void askToRestore();
    /// Whoever has the right is at work, or gives a code; `declined`: whoever has not.
    void identify(Right right, const std::function<void(const QString &employee)> &then,
                  const Step &declined);
    void plan();
    void askToUndoLast();
    void planUndo();
    void askBefore(RestoreTask task, const RestorePlan &plan);
    void askForPlace();
    void restore();
    void restored(const RestoreReport &report);
    void showRestored();

    void look();
    void openCopy(const QString &application);
    void practise();
    void saveRows(const QString &folder);
    void askWhereToSalvage(const QString &archive);
    void salvage(const QString &archive, const QString &folder);
    void askToBeMainComputer();
    void becomeMain();

    void failed(RestoreTask task, const Error &error);
    void showDamage(const Error &error);
    void showResult(const std::function<ResultContent()> &content, const QString &helpPage);
    void act(ResultAction action, const QString &argument);
    void showOnly(Page *page);
    void showProgress(ProgressPage::Task shown);
    void guard(ProgressPage::Task shown);
    void sayThatSessionWaits();

    /// Shows the progress of `work`, then gives its Result to `deliver`.
    template<typename Work, typename Deliver>
    void goOnWith(ProgressPage::Task shown, Work work, Deliver deliver,
                  const std::shared_ptr<CommitGate> &gate = nullptr);
    /// The same; only its value goes to `deliver`, its error to failed().
    template<typename Work, typename Deliver>
    void run(RestoreTask task, ProgressPage::Task shown, Work work, Deliver deliver,
             const std::shared_ptr<CommitGate> &gate = nullptr);
    /// The same for what is answered at once, unless a medium is slow: only then is there a page to
    /// wait on. `deliver` gets a Result; who does not want to wait goes on with `notWaited`.
    template<typename Work, typename Deliver>
    void ask(Work work, Deliver deliver, const Step &notWaited);

    [[nodiscard]] const Suite *suiteHere() const; ///< of the archive, if it is set up here
    [[nodiscard]] QString subjectOf(ProgressPage::Task shown) const;
    [[nodiscard]] bool canGoBack(RestoreTask task) const;
    [[nodiscard]] QString suiteId() const; ///< of the archive, as far as it is known
    /// What undoes the restore that has just been made.
    [[nodiscard]] UndoableRestore stateBefore(const QString &archive) const;

    const WizardOptions m_options;
    WizardWindow &m_window;
    const Buses m_buses;
    VolumeWatch *m_volumes;
    OnlyWindow *m_onlyWindow;
    OpenedRestore m_opened;
    QString m_archive;
    std::optional<Preview> m_preview;   ///< of m_archive, until something is replaced
    std::optional<FileChanges> m_files; ///< of the same archive
    std::optional<SavedRows> m_saved;   ///< of the same: where its rows have been saved
    RestoreRequest m_request;           ///< as far as it is decided
    RestoredEnd m_end;                  ///< what the last restore came to
    LookEnd m_look;
    std::optional<UndoableRestore> m_undoable; ///< what m_end is of; nothing: the history knows
    Step m_before;                             ///< back to where a restore or an undo was asked for
    Step m_tryAgain;
    Step m_showAgain;                ///< the last result
    QPointer<WhichPage> m_which;     ///< kept: *Choose another backup* finds it as it was
    QPointer<ChangesPage> m_changes; ///< kept for *Back*, as long as m_preview is
    QTimer m_patience;               ///< until a page says that something takes its time
    CurrentRun m_run;
    WorkGuard m_guard; ///< at work while something is written
    ExitCode m_exitCode = ExitCode::Cancelled;
    bool m_isOpened = false; ///< m_opened is known
    bool m_leaving = false;
    bool m_isInterrupted = false; ///< the process was asked to end
};

template<typename Work, typename Deliver>
void RestoreWizard::goOnWith(ProgressPage::Task shown, Work work, Deliver deliver,
                             const std::shared_ptr<CommitGate> &gate)
{
    using Answer = std::invoke_result_t<Work, RunObserver &, const CancelToken &>;
    showProgress(shown);
    guard(shown);
    m_run.begin(
        std::move(work),
        [this, deliver = std::move(deliver)](const Answer &answer) {
            m_guard.end();
            deliver(answer);
            if (m_isInterrupted)
                m_window.leave();
        },
        gate);
}

template<typename Work, typename Deliver>
void RestoreWizard::run(RestoreTask task, ProgressPage::Task shown, Work work, Deliver deliver,
                        const std::shared_ptr<CommitGate> &gate)
{
    using Answer = std::invoke_result_t<Work, RunObserver &, const CancelToken &>;
    goOnWith(
        shown, std::move(work),
        [this, task, deliver](const Answer &answer) {
            if (answer)
                deliver(*answer);
            else
                failed(task, answer.error());
        },
        gate);
}

template<typename Work, typename Deliver>
void RestoreWizard::ask(Work work, Deliver deliver, const Step &notWaited)
{
    using Answer = std::invoke_result_t<Work, RunObserver &, const CancelToken &>;
    m_leaving = false;
    m_run.begin(std::move(work), [this, deliver, notWaited](const Answer &answer) {
        m_patience.stop();
        if (m_leaving)
            m_window.leave();
        else if (!answer && answer.error().kind == ErrorKind::Cancelled)
            notWaited();
        else
            deliver(answer);
    });
    m_patience.start();
}

} // namespace vesper
