#pragma once

#include "run/SuiteUse.h"
#include "wizard/CloseRequest.h"
#include "wizard/Page.h"

#include <memory>
#include <optional>

namespace Ui {
class StillOpenPage;
}

namespace vesper {

/// Programs work with the suite while a backup is asked for: they are best closed first. Backing up
/// all the same is safe for what they have saved.
class StillOpenPage final : public Page
{
    Q_OBJECT

public:
    explicit StillOpenPage(QString suiteName, QWidget *parent = nullptr);
    ~StillOpenPage() override;

    /// Whoever is there now.
    void setUse(const SuiteUse &use);
    /// Of the programs that were asked to close.
    void setAnswers(const CloseAnswers &answers);

    [[nodiscard]] QPushButton *mainButton() const override;

Q_SIGNALS:
    void goOnAsked();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString askedText() const;

    std::unique_ptr<Ui::StillOpenPage> m_ui;
    const QString m_suiteName;
    SuiteUse m_use;
    CloseRequest m_request;
    std::optional<CloseAnswers> m_answers; ///< nothing: nobody was asked
};

} // namespace vesper
