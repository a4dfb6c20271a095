#pragma once

#include "destination/Volumes.h"
#include "run/NothingNew.h"
#include "run/SuiteUse.h"
#include "wizard/Opening.h"
#include "wizard/Page.h"
#include "wizard/WayOut.h"

#include <memory>

namespace Ui {
class WherePage;
}

namespace vesper {

class StickWait;

/// The one decision: where the archive goes and what it is called. In the usual case both are
/// right already, and *Back up* is all there is to press. Where the stick used last is not in, the
/// page waits for it, and the backup starts by itself once it is.
class WherePage final : public Page
{
    Q_OBJECT

public:
    /// What was decided.
    struct Choice
    {
        QString folder;
        QString name = {}; ///< without ".zip"
        QString note = {}; ///< what the archive says of itself
        bool keepForGood = false;
        Volume volume = {};  ///< that the folder is on
        bool goHome = false; ///< take the stick out and shut down the computer after it
    };

    /// `employee` may be empty; `begin` holds what the command line asks for, or empty texts.
    WherePage(OpenedSuite opened, const QString &employee, const Choice &begin,
              QWidget *parent = nullptr);
    ~WherePage() override;

    /// `settled`: whether a drive that is not among them is not plugged in.
    void setVolumes(const std::vector<Volume> &volumes, bool settled = true);
    /// Who else works with the suite: whoever backs up may close it there first.
    void setUse(const SuiteUse &use);
    /// Whether the state of now is in an archive already: said before all else.
    void setNothingNew(const std::optional<NothingNew> &nothingNew);
    /// Whether and when this computer can be shut down from here.
    void setShutDown(WayOut::State state);
    /// Somebody has ended the session: that is what follows, with a backup or without. Whether it
    /// can be ended from here.
    void setEnding(bool canLogOut);
    /// Whether the computer is to be shut down after the backup.
    [[nodiscard]] bool isGoingHome() const;

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("where"); }
    [[nodiscard]] bool isKept() const override { return true; }

Q_SIGNALS:
    void chosen(const vesper::WherePage::Choice &choice);
    void declined();

protected:
    void retranslate() override;

private:
    void refresh();
    void choose();
    void stickFound(const QString &folder, bool awaited);
    void showWait();
    void startIfAwaited();
    void showButtons();
    void showName();
    void showForecast();
    void showUse();

    std::unique_ptr<Ui::WherePage> m_ui;
    const OpenedSuite m_opened;
    const QString m_employee;
    StickWait *m_wait;
    SuiteUse m_use;
    std::optional<NothingNew> m_nothingNew;
    WayOut::State m_shutDown = WayOut::State::Impossible;
    bool m_isEnding = false;
    bool m_canLogOut = false;
    bool m_startWhenReady = false; ///< the stick that was waited for is in
};

} // namespace vesper
