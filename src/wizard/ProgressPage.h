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
    /// `destination`: what the person knows the place by, a drive's label or a folder.
    explicit ProgressPage(QString destination, QWidget *parent = nullptr);
    ~ProgressPage() override;

    void show(const Progress &progress);

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

    std::unique_ptr<Ui::ProgressPage> m_ui;
    const QString m_destination;
    std::optional<Progress> m_progress;
    bool m_cancelling = false;
};

} // namespace vesper
