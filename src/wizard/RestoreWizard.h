#pragma once

#include "run/PreviewRun.h"
#include "run/RestoreRun.h"
#include "window/Buses.h"
#include "window/OnlyWindow.h"
#include "wizard/ProgressPage.h"
#include "wizard/RestoreOpening.h"
#include "wizard/RestoreResults.h"
#include "wizard/RunSession.h"
#include "wizard/WizardOptions.h"

#include <QtCore/QPointer>

namespace vesper {

class ArchiveWatch;
class ChangesPage;
class VolumeWatch;
class WhichPage;
class WizardWindow;
struct UndoableRestore;

/// The way of one restore through the pages: which archive, what would change, and from there to a
/// restore, a look or a practice, and what came out. Decides what follows what, as BackupWizard
/// does for a backup.
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

Q_SIGNALS:
    void ended(vesper::ExitCode exitCode);

private:
    void opened(const Result<OpenedRestore> &result);
    void askWhich();
    void showFound();
    void check(const QString &archive);
    void checked(const Result<Preview> &preview);
    void showChanges();
    void askToRestore();
    void askWho(Right right, const std::function<void(const QString &employee)> &then);
    void plan();
    void askBefore(const QString &saveTo, const QStringList &newerFiles);
    void askForPlace();
    void restore();
    void restored(const RestoreReport &report);
    void undo();
    void undo(const UndoableRestore &before);
    void look();
    void practise();
    void saveRows(const QString &folder);
    void askWhereToSalvage(const QString &archive);
    void salvage(const QString &archive, const QString &folder);
    void askToBeMainComputer();
    void openCopy(const QString &application);
    void failed(RestoreTask task, const Error &error);
    void showDamage(const Error &error);
    void showResult(std::function<ResultContent()> content, const QString &helpPage);
    void act(ResultAction action, const QString &argument);
    void tryAgain();
    void showOnly(Page *page);
    void showProgress(RestoreTask task, ProgressPage::Task shown);

    /// Shows the progress of `work`, then gives its value to `deliver`, its error to failed().
    template<typename Work, typename Deliver>
    void run(RestoreTask task, ProgressPage::Task shown, Work work, Deliver deliver,
             const std::shared_ptr<CommitGate> &gate = nullptr);

    [[nodiscard]] const Suite *suiteHere() const; ///< of the archive, if it is set up here
    [[nodiscard]] QString suiteId() const;        ///< of the archive, as far as it is known

    const WizardOptions m_options;
    WizardWindow &m_window;
    const Buses m_buses;
    VolumeWatch *m_volumes;
    ArchiveWatch *m_archives = nullptr;
    OnlyWindow *m_onlyWindow;
    OpenedRestore m_opened;
    QString m_archive;
    std::optional<Preview> m_preview;       ///< of m_archive
    RestoreRequest m_request;               ///< as far as it is decided
    RestoreTask m_task = RestoreTask::Open; ///< what is tried again
    RestoredEnd m_end;                      ///< what the last restore came to
    LookEnd m_look;
    QPointer<WhichPage> m_which;     ///< kept: *Choose another backup* finds it as it was
    QPointer<ChangesPage> m_changes; ///< kept for *Back*, as long as m_preview is
    QPointer<Page> m_passing;
    std::shared_ptr<RunSession> m_session;
    ExitCode m_exitCode = ExitCode::Cancelled;
    bool m_leaving = false;
};

template<typename Work, typename Deliver>
void RestoreWizard::run(RestoreTask task, ProgressPage::Task shown, Work work, Deliver deliver,
                        const std::shared_ptr<CommitGate> &gate)
{
    using Answer = std::invoke_result_t<Work, RunObserver &, const CancelToken &>;
    showProgress(task, shown);
    inSession(
        this, m_session, std::move(work),
        [this, task, deliver](const Answer &answer) {
            if (answer)
                deliver(*answer);
            else
                failed(task, answer.error());
        },
        gate);
}

} // namespace vesper
