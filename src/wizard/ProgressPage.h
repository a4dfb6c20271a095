#pragma once

#include "base/Progress.h"
#include "wizard/Page.h"

#include <memory>
#include <optional>

namespace Ui {
class ProgressPage;
}

namespace vesper {

/// What happens now, how far it is, when it ends. Closing the window asks once, on the page.
class ProgressPage final : public Page
{
    Q_OBJECT

public:
    /// What is going on.
    enum class Task : std::uint8_t {
        BackUp,
        Check,
        Prepare, ///< what has no measure; only seen where it takes its time
        Restore,
        Undo,
        Look,
        Practise,
        SaveRows,
        Salvage,
    };

    /// `place`: what the person knows it by: a drive's label or a folder for a backup; else the
    /// archive that is worked on.
    explicit ProgressPage(QString place, Task task = Task::BackUp, QWidget *parent = nullptr);
    ~ProgressPage() override;

    void show(const Progress &progress);
    /// Somebody wanted to log out or to shut down meanwhile, and was asked to wait.
    void sayThatSessionWaits();

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("progress"); }
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool mayClose() override;

Q_SIGNALS:
    void cancelAsked();
    void leaveAsked(); ///< cancel, then close the window

protected:
    void retranslate() override;

private:
    void cancelled();
    void answerQuestion(bool stop);
    void showTexts();
    void nameTask();
    [[nodiscard]] QString waitText() const;
    [[nodiscard]] QString stageText() const;

    std::unique_ptr<Ui::ProgressPage> m_ui;
    const QString m_place;
    const Task m_task;
    std::optional<Progress> m_progress;
    bool m_cancelling = false;
    bool m_isSessionWaiting = false;
};

} // namespace vesper
